import { useMemo, useState } from 'react';
import { correctRecord, papersToCorrect } from '../../../../../domain/acts/correct-record.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { SelectField } from '../../../../ui/fields/select-field.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { BornField } from '../../../handoff/born-field.tsx';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import { hiddenFields, shownOf } from '../../model/form-values.ts';
import { useOpenCaseAccess } from '../../use-case-access.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import {
  type CorrectionRow,
  correctableFields,
  correctionOf,
  EMPTY_ROW,
  isUnsettled,
  readRow,
  withRow,
} from './correction-draft.ts';
import { PapersToReissue } from './papers-to-reissue.tsx';

const TEXT = FURTHER_RECORD_TEXT.correct;

function CorrectForm({ view, onDone }: FurtherFormProps) {
  const session = useSession();
  const act = usePapersAct(view.state.id, onDone);
  const [rows, setRows] = useState<readonly CorrectionRow[]>([EMPTY_ROW]);
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { state } = view;
  const { today } = session;
  const { fields, reasons } = useMemo(() => correctionOf(state, rows, today), [state, rows, today]);
  const papers = useMemo(
    () =>
      Object.keys(fields).length === 0
        ? []
        : papersToCorrect(view, fields, { ...session, operator: session.operator.no }),
    [view, fields, session],
  );
  const chosen = papers.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const save: Act = {
    id: 'save-correction',
    key: 'Ctrl+Enter',
    label: TEXT.save(chosen.length),
    blocked: blockedBy(view, rows, reason, today),
    run: () => act((desk, context) => correctRecord(desk, state.id, { fields, reasons, reason }, chosen, context)),
  };
  return (
    <FurtherForm save={save}>
      {rows.map((row, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          key={at}
          view={view}
          rows={rows}
          at={at}
          row={row}
          onChange={(changed) => setRows(withRow(rows, at, changed))}
        />
      ))}
      <PhraseField
        use="correction-reason"
        label={TEXT.reason}
        name="correct-reason"
        required
        value={reason}
        onChange={setReason}
      />
      {Object.keys(fields).length === 0 ? null : <PapersToReissue papers={papers} left={left} onChange={setLeft} />}
    </FurtherForm>
  );
}

function blockedBy(
  { state }: CaseView,
  rows: readonly CorrectionRow[],
  reason: string,
  today: Parameters<typeof isUnsettled>[2],
): string | null {
  if (rows.every(({ key }) => key === '')) return TEXT.noField;
  if (isUnsettled(state, rows, today)) return TEXT.noChange;
  return reason.trim() === '' ? TEXT.noReason : null;
}

type RowProps = {
  readonly view: CaseView;
  readonly rows: readonly CorrectionRow[];
  readonly at: number;
  readonly row: CorrectionRow;
  readonly onChange: (row: CorrectionRow) => void;
};

/** Which value, what it is now, and what is right. */
function Row({ view, rows, at, row, onChange }: RowProps) {
  const { today } = useSession();
  const access = useOpenCaseAccess();
  const { state } = view;
  const taken = new Set(rows.flatMap(({ key }, index) => (index === at ? [] : [key])));
  const options = correctableFields(state)
    .filter(({ key }) => !taken.has(key))
    .map(({ key, label, group }) => ({ value: key, label: `${group}　${label}` }));
  const reading = readRow(state, row, today);
  const { children, sight, visitsEnded } = access;
  const [chosenIn, setChosenIn] = useState(visitsEnded);
  // What stands there now is shown beside the field, so that choosing it is showing it, until the visit ends.
  const choose = async (key: string) => {
    const hidden = hiddenFields(state, children, sight).filter((field) => field.key === key);
    if (!(await access.mayCopy(hidden))) return;
    setChosenIn(visitsEnded);
    onChange({ ...EMPTY_ROW, key });
  };
  const now = state.form[row.key] ?? '';
  const was = chosenIn === visitsEnded ? now : shownOf(state, row.key, now, children, sight);
  const { checked, field } = reading ?? {};
  return (
    <>
      <SelectField
        label={TEXT.field(at + 1)}
        name={`correct-field-${at}`}
        options={options}
        value={row.key}
        onChange={(key) => void choose(key)}
        autoFocus={at === 0}
      />
      {field && checked ? (
        <>
          <p data-was={row.key}>{TEXT.was(was)}</p>
          <BornField
            field={field}
            value={row.value}
            onChange={(value) => onChange({ ...row, value })}
            message={checked.ok ? undefined : checked.message}
            doubt={
              checked.ok
                ? {}
                : { level: checked.level, reason: row.kept, onReason: (kept) => onChange({ ...row, kept }) }
            }
          />
        </>
      ) : null}
    </>
  );
}

export const CORRECT_FORM: FurtherAct = {
  id: 'correct-form',
  letter: 'V',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state }) => (correctableFields(state).length === 0 ? TEXT.none : null),
  Form: CorrectForm,
};
