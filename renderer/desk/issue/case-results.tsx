import { Tick } from '../../ui/fields/tick.tsx';
import { ISSUE_TEXT } from '../text/issue.ts';
import styles from './issue.module.css';
import type { Collectable, CollectableCase } from './issue-model.ts';

type CaseResultsProps = {
  readonly one: CollectableCase;
  /** Said where results of several people go out together; else ''. */
  readonly whose: string;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string) => void;
  readonly returned: readonly string[];
};

/** The results of one case, and the papers that go back with the last of them. */
export function CaseResults({ one, whose, ticked, onTick, returned }: CaseResultsProps) {
  const names = one.returned.filter(({ id }) => returned.includes(id)).map(({ name }) => name);
  return (
    <section className={styles.case}>
      <h2>
        {whose === '' ? '' : `${whose} `}
        {one.bundle} <small>{one.tail}</small>
      </h2>
      {one.results.map((result) =>
        result.waitsFor === '' ? (
          <Tick key={result.key} name={result.key} checked={ticked.has(result.key)} onChange={() => onTick(result.key)}>
            <ResultName result={result} />
          </Tick>
        ) : (
          <p key={result.key}>
            <ResultName result={result} />
            <br />
            <span className={styles.soft}>{ISSUE_TEXT.waitsForGap(result.waitsFor)}</span>
          </p>
        ),
      )}
      {one.waiting > 0 ? <p className={styles.soft}>{ISSUE_TEXT.waiting(one.waiting)}</p> : null}
      <p className={styles.soft}>
        {ISSUE_TEXT.returned}：{names.join('、') || (one.away.length === 0 ? ISSUE_TEXT.noReturn : ISSUE_TEXT.noneHere)}
        {one.away.length === 0 ? '' : `；${ISSUE_TEXT.away(one.away)}`}
      </p>
    </section>
  );
}

function ResultName({ result: { name, number, step, earlier } }: { readonly result: Collectable }) {
  return (
    <>
      {name}
      {number === '' ? '' : `（${number}）`}{' '}
      <span className={styles.soft}>{[step.step.name, ...earlier].join('；')}</span>
    </>
  );
}
