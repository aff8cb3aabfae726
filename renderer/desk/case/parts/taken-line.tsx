import { waysToMeet } from '../../../../domain/case/ways-to-meet.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { CountField } from '../../../ui/fields/count-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { CASE_TEXT } from '../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../text/further-materials.ts';
import styles from '../case.module.css';
import { type CorrectionDraft, changeTaken, type TypedTaken, tickLine } from '../model/correction.ts';

const TEXT = FURTHER_MATERIALS_TEXT.take;
const CONDITIONS = (['', 'damaged', 'doubtful'] as const).map((value) => ({
  value,
  label: TEXT.conditions[value === '' ? 'good' : value],
}));

type TakenLineProps = {
  readonly line: ChecklistLine;
  readonly name: string;
  /** What is said beside the name, a part each. */
  readonly said: readonly string[];
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
  readonly autoFocus?: boolean;
};

/** One paper that may have come: a tick, then how it was taken, how many, and in what condition. */
export function TakenLine({ line, name, said, draft, onChange, autoFocus = false }: TakenLineProps) {
  const taken = draft[line.id];
  const change = (part: Partial<TypedTaken>) => onChange(changeTaken(draft, line.id, part));
  return (
    <div className={styles.correction} data-correction={line.id}>
      <Tick
        name={`take-${line.id}`}
        checked={taken !== undefined}
        onChange={() => onChange(tickLine(draft, line))}
        autoFocus={autoFocus}
      >
        <strong>{name}</strong>（{CASE_TEXT.counts(line.originals, line.copies)}）
        <span className={styles.soft}> {said.filter(Boolean).join('；')}</span>
      </Tick>
      {taken ? <TakenFields line={line} taken={taken} onChange={change} /> : null}
    </div>
  );
}

type TakenFieldsProps = {
  readonly line: ChecklistLine;
  readonly taken: TypedTaken;
  readonly onChange: (part: Partial<TypedTaken>) => void;
};

function TakenFields({ line, taken, onChange }: TakenFieldsProps) {
  const isPaperless = taken.as === 'e-licence' || taken.as === 'shared-data';
  return (
    <div className={styles.taken}>
      <SelectField
        label={CASE_TEXT.takeAs}
        name={`as-${line.id}`}
        value={taken.as}
        options={waysToMeet(line).map((way) => ({ value: way, label: CASE_TEXT.takenAs[way] }))}
        onChange={(as) => onChange({ as: as as TypedTaken['as'] })}
      />
      {isPaperless ? (
        <TextField
          label={TEXT.source}
          name={`source-${line.id}`}
          value={taken.source}
          onChange={(source) => onChange({ source })}
        />
      ) : (
        <PaperFields line={line} taken={taken} onChange={onChange} />
      )}
    </div>
  );
}

function PaperFields({ line, taken, onChange }: TakenFieldsProps) {
  return (
    <>
      <CountField
        label={CASE_TEXT.takeOriginals}
        name={`originals-${line.id}`}
        value={taken.originals}
        onChange={(originals) => onChange({ originals })}
      />
      <CountField
        label={CASE_TEXT.takeCopies}
        name={`copies-${line.id}`}
        value={taken.copies}
        onChange={(copies) => onChange({ copies })}
      />
      <SelectField
        label={TEXT.condition}
        name={`condition-${line.id}`}
        options={CONDITIONS}
        emptyIsOption
        value={taken.condition}
        onChange={(condition) => onChange({ condition: condition as TypedTaken['condition'] })}
      />
      {taken.condition === '' ? null : (
        <TextField
          label={TEXT.remark}
          name={`remark-${line.id}`}
          value={taken.remark}
          message={taken.remark.trim() === '' ? TEXT.remarkNeeded : undefined}
          onChange={(remark) => onChange({ remark })}
        />
      )}
    </>
  );
}
