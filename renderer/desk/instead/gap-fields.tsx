import { formatDay } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { GAP_GROUND_IDS, GAP_GROUNDS } from '../../../domain/text/gap-grounds.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { Banner } from '../../ui/layout/banner.tsx';
import { DayField } from '../fields/day-field.tsx';
import { useSession } from '../session.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import styles from './instead.module.css';
import { gapBlocked, hinderedBy, type InsteadDraft, type InsteadLine, toggleGap } from './instead-draft.ts';

const TEXT = FURTHER_MATERIALS_TEXT.tolerate;

const GROUNDS = [
  { value: 'none' as const, label: TEXT.noGround },
  ...GAP_GROUND_IDS.map((id) => ({ value: id, label: GAP_GROUNDS[id] })),
];

type GapFieldsProps = {
  readonly lines: readonly InsteadLine[];
  readonly draft: InsteadDraft;
  readonly onChange: (draft: InsteadDraft) => void;
  /** Why nothing is tolerated for this person; said before anything is typed. What was ticked before can be taken off. */
  readonly refusal: string | null;
  readonly autoFocus?: boolean;
};

/** What may come later: a tick, a day and what is asked of each paper, and the grounds that stand against it. */
export function GapFields({ lines, draft, onChange, refusal, autoFocus = false }: GapFieldsProps) {
  const able = lines.filter(({ line, hindrance }) => hindrance === null && (refusal === null || draft.gaps[line.id]));
  return (
    <>
      {refusal === null ? null : <Banner level="warning" text={refusal} />}
      {able.map((one, at) => (
        <GapLine key={one.line.id} one={one} draft={draft} onChange={onChange} autoFocus={autoFocus && at === 0} />
      ))}
      {hinderedBy(lines).map((sentence) => (
        <p key={sentence} className={styles.soft}>
          {sentence}
        </p>
      ))}
      {Object.keys(draft.gaps).length === 0 ? null : (
        <Choice
          label={TEXT.ground}
          name="gap-ground"
          stacked
          options={GROUNDS}
          value={draft.ground}
          onChange={(ground) => onChange({ ...draft, ground })}
          message={draft.ground === '' ? undefined : (gapBlocked(draft) ?? undefined)}
        />
      )}
    </>
  );
}

type GapLineProps = Omit<GapFieldsProps, 'lines' | 'refusal'> & { readonly one: InsteadLine };

function GapLine({ one, draft, onChange, autoFocus = false }: GapLineProps) {
  const { today } = useSession();
  const { line, title, latest } = one;
  const gap = draft.gaps[line.id];
  const change = (part: Partial<NonNullable<typeof gap>>) =>
    gap && onChange({ ...draft, gaps: { ...draft.gaps, [line.id]: { ...gap, ...part } } });
  return (
    <div className={styles.line} data-gap-line={line.id}>
      <Tick
        name={`gap-${line.id}`}
        checked={gap !== undefined}
        onChange={() => onChange(toggleGap(draft, one))}
        autoFocus={autoFocus}
      >
        <strong>{title}</strong>
      </Tick>
      {gap ? (
        <div className={styles.more}>
          <DayField
            label={TEXT.due}
            name={`due-${line.id}`}
            value={gap.due}
            onChange={(due) => change({ due })}
            hint={TEXT.dueHint(formatDay(latest, today))}
            message={parseTypedDate(gap.due) === null ? TEXT.dueWrong : undefined}
          />
          <TextField
            label={TEXT.form}
            name={`form-${line.id}`}
            value={gap.form}
            onChange={(form) => change({ form })}
          />
        </div>
      ) : null}
    </div>
  );
}
