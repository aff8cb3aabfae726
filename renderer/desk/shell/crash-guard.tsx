import { Component, type ReactNode } from 'react';
import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';

type Props = { readonly children: ReactNode };
type State = { readonly problem: string | null };

/** Never a white page: what broke, what is safe, and the way on. React knows no other way than a class. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { problem: null };

  /** The kind of the problem and where it happened, never its values: they may name persons. */
  static getDerivedStateFromError(problem: unknown): State {
    if (!(problem instanceof Error)) return { problem: 'unknown' };
    const place = /([\w-]+\.(?:js|tsx?)):(\d+)/.exec(problem.stack ?? '');
    return { problem: `${problem.name} ${place ? `${place[1]}:${place[2]}` : ''}`.trim() };
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children;
    const { title, text, reopen } = SHELL_TEXT.crashed;
    return (
      <section className={styles.crash} role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        <button type="button" ref={focusNow} onClick={() => window.location.reload()}>
          {reopen}
        </button>
        <code>{this.state.problem}</code>
      </section>
    );
  }
}

function focusNow(button: HTMLButtonElement | null): void {
  button?.focus();
}
