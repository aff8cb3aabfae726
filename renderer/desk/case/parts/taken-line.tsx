import type { OnFile } from '../../../../domain/case/on-file.ts';
import { waysToMeet } from '../../../../domain/case/ways-to-meet.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { checkCount } from '../../../../domain/identity/amounts.ts';
import { CountField } from '../../../ui/fields/count-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { saidOf } from '../../fields/said-of.ts';
import { onFileWords } from '../../instead/on-file-words.ts';
import { PhraseField } from '../../phrases/phrase-field.tsx';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../text/further-materials.ts';
import styles from '../case.module.css';
import { type CorrectionDraft, changeTaken, isPaperless, type TypedTaken, tickLine } from '../model/correction.ts';

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
  /** The same paper from an earlier case; null where there is none. */
  readonly onFile: OnFile | null;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
  readonly autoFocus?: boolean;
};

/** One paper that may have come: a tick, then how it was taken, how many, and in what condition. */
export function TakenLine({ line, name, said, onFile, draft, onChange, autoFocus = false }: TakenLineProps) {
  const { today } = useSession();
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
        {onFile ? (
          <span className={styles.onFile}>
            {FURTHER_MATERIALS_TEXT.onFile.byChoice(onFileWords(onFile, today, line.validity))}
          </span>
        ) : null}
      </Tick>
      {taken ? <TakenFields line={line} onFile={onFile} taken={taken} onChange={change} /> : null}
    </div>
  );
}

type TakenFieldsProps = Pick<TakenLineProps, 'line' | 'onFile'> & {
  readonly taken: TypedTaken;
  readonly onChange: (part: Partial<TypedTaken>) => void;
};

function TakenFields({ line, onFile, taken, onChange }: TakenFieldsProps) {
  const ways = onFile ? [...waysToMeet(line), 'on-file' as const] : waysToMeet(line);
  const filed = (as: TypedTaken['as']) =>
    as === 'on-file' && onFile ? { source: onFile.number, filedOn: onFile.date } : {};
  return (
    <div className={styles.taken}>
      <SelectField
        label={CASE_TEXT.takeAs}
        name={`as-${line.id}`}
        value={taken.as}
        options={ways.map((way) => ({ value: way, label: CASE_TEXT.takenAs[way] }))}
        onChange={(way) => {
          const as = way as TypedTaken['as'];
          onChange({ as, ...filed(as) });
        }}
      />
      {taken.as === 'on-file' ? null : isPaperless(taken.as) ? (
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

function PaperFields({ line, taken, onChange }: Omit<TakenFieldsProps, 'onFile'>) {
  return (
    <>
      <CountField
        label={CASE_TEXT.takeOriginals}
        name={`originals-${line.id}`}
        value={taken.originals}
        onChange={(originals) => onChange({ originals })}
        {...saidOf(checkCount(taken.originals))}
      />
      <CountField
        label={CASE_TEXT.takeCopies}
        name={`copies-${line.id}`}
        value={taken.copies}
        onChange={(copies) => onChange({ copies })}
        {...saidOf(checkCount(taken.copies))}
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
        <PhraseField
          use="material-remark"
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
