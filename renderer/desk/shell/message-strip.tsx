import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';
import { useMessage } from './messages.ts';

const MARKS = { done: '✓', info: '', warning: '△', error: '✕' } as const;

/** The one place of messages, always there, so that nothing moves when one comes. */
export function MessageStrip() {
  const message = useMessage();
  return (
    <footer className={styles.strip} data-level={message?.level} data-message="">
      <span role={message?.level === 'error' ? 'alert' : 'status'}>
        {message ? `${MARKS[message.level]} ${message.text}` : ''}
        {message?.code ? <small> {message.code}</small> : null}
      </span>
      <span className={styles.help}>{SHELL_TEXT.helpKey}</span>
    </footer>
  );
}
