import { useRef } from 'react';
import { Tick } from '../../ui/fields/tick.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { toggle } from '../lists/toggle.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import { allReturned, type ReturnedPaper } from './returned-model.ts';

const TEXT = HANDOFF_TEXT.returned;

type ReturnedPapersProps = {
  readonly papers: readonly ReturnedPaper[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
};

/** The originals that may have come with the results, a tick each; nothing where there are none. */
export function ReturnedPapers({ papers, ticked, onChange }: ReturnedPapersProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const all: Act = {
    id: 'all-returned',
    key: 'Alt+Y',
    label: TEXT.all,
    run: () => {
      onChange(allReturned(papers, ticked));
      place.current?.scrollIntoView({ block: 'center' });
    },
  };
  useActs(papers.length === 0 ? [] : [all]);
  if (papers.length === 0) return null;
  const several = new Set(papers.map(({ caseId }) => caseId)).size > 1;
  return (
    <fieldset ref={place} className={styles.returned}>
      <legend>{TEXT.title}</legend>
      <p className={styles.returnedHead}>
        {TEXT.hint}
        <ActButton act={all} quiet />
      </p>
      {papers.map(({ key, name, of }) => (
        <Tick
          key={key}
          name={`returned-${key}`}
          checked={ticked.has(key)}
          onChange={() => onChange(toggle(ticked, key))}
        >
          {name}
          {several ? <span className={styles.owner}>（{of}）</span> : null}
        </Tick>
      ))}
    </fieldset>
  );
}
