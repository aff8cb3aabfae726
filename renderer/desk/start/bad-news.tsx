import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './start.module.css';

type BadNewsProps = {
  readonly title: string;
  /** What is broken, what is safe, what to do. */
  readonly sentences: readonly string[];
  readonly main: Act;
  /** Another way on, where there is one. */
  readonly other?: Act;
  readonly toPractice: () => void;
};

/** The record cannot be opened as it lies: the news of it, the one way on, and the practice meanwhile. */
export function BadNews({ title, sentences, main, other, toPractice }: BadNewsProps) {
  const practice = { id: 'to-practice', key: 'F2', label: START_TEXT.toPractice, run: toPractice };
  const acts = [...(other ? [other] : []), practice];
  useActs([main, ...acts]);
  return (
    <main className={styles.failed}>
      <h1>{title}</h1>
      {sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ActButton act={main} primary />
      {acts.map((act) => (
        <ActButton key={act.id} act={act} />
      ))}
    </main>
  );
}
