import { Tick } from '../../ui/fields/tick.tsx';
import { ISSUE_TEXT } from '../text/issue.ts';
import styles from './issue.module.css';
import type { Collector } from './issue-model.ts';

type AlongProps = {
  readonly others: readonly Collector[];
  readonly along: ReadonlySet<string>;
  readonly onAlong: (key: string) => void;
};

/** Others of the village whose results the helper takes along in the same act. */
export function Along({ others, along, onAlong }: AlongProps) {
  if (others.length === 0) return null;
  return (
    <fieldset className={styles.together}>
      <legend>{ISSUE_TEXT.together}</legend>
      {others.map(({ key, masked, idTail, count, cases }) => (
        <Tick key={key} name={`along-${key}`} checked={along.has(key)} onChange={() => onAlong(key)}>
          {masked} {idTail} <span className={styles.soft}>{ISSUE_TEXT.count(count, cases.length)}</span>
        </Tick>
      ))}
    </fieldset>
  );
}
