import { useEffect, useRef } from 'react';
import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import { focusFirst } from '../../ui/fields/move-focus.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { CommitFields } from '../instead/commit-fields.tsx';
import { GapFields } from '../instead/gap-fields.tsx';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import styles from './intake.module.css';
import type { InsteadInHand } from './use-intake-instead.ts';

const TEXT = FURTHER_MATERIALS_TEXT.intake;

type InsteadPanelProps = { readonly outcome: Outcome; readonly instead: InsteadInHand };

/** 容缺受理 and 告知承诺 at the counter: what comes later, by which day, and what a commitment stands in for. */
export function InsteadPanel({ outcome, instead: { draft, setDraft, lines, gapRefusal } }: InsteadPanelProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    focusFirst(place.current);
    place.current.scrollIntoView({ block: 'nearest' });
  }, []);
  const isGapPossible = lines.some(({ hindrance }) => hindrance === null);
  const isCommitPossible = lines.some(({ mayCommit }) => mayCommit);
  return (
    <section ref={place} className={styles.notice} aria-label={TEXT.open} data-fields="">
      {isGapPossible ? (
        <>
          <h2>{TEXT.gaps}</h2>
          <GapFields lines={lines} draft={draft} onChange={setDraft} refusal={gapRefusal} />
        </>
      ) : null}
      {isCommitPossible ? (
        <>
          <h2>{TEXT.commits}</h2>
          <CommitFields outcome={outcome} lines={lines} draft={draft} onChange={setDraft} />
        </>
      ) : null}
      <TextField
        label={FURTHER_MATERIALS_TEXT.tolerate.by}
        name="instead-by"
        required
        value={draft.by}
        onChange={(by) => setDraft({ ...draft, by })}
      />
    </section>
  );
}
