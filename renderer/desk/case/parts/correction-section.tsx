import { formatDay, isDateString } from '../../../../domain/calendar/date-string.ts';
import { openNotice } from '../../../../domain/case/progress.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { waysToMeet } from '../../../../domain/case/ways-to-meet.ts';
import { CountField } from '../../../ui/fields/count-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { type CorrectionDraft, changeTaken, tickAll, tickLine } from '../model/correction.ts';
import { type CorrectionLine, correctionLines } from '../model/materials.ts';
import { Section } from './section.tsx';

type CorrectionSectionProps = {
  readonly view: CaseView;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
};

/** The open notice, line by line: what was wrong, what is asked, and a tick for what has come. */
export function CorrectionSection({ view, draft, onChange }: CorrectionSectionProps) {
  const { today } = useSession();
  const notice = openNotice(view.state);
  const lines = correctionLines(view);
  const isOpen = notice !== null && lines.length > 0;
  const all: Act = {
    id: 'tick-all-lines',
    key: 'Alt+A',
    label: CASE_TEXT.acts.tickAll,
    run: () =>
      onChange(
        tickAll(
          draft,
          lines.map(({ line }) => line),
        ),
      ),
  };
  useActs(isOpen ? [all] : []);
  if (!isOpen) return null;
  const given = isDateString(notice.date) ? formatDay(notice.date, today) : notice.date;
  return (
    <Section
      id="correction"
      title={CASE_TEXT.sections.correction}
      hint={CASE_TEXT.noticeLine(given, lines.length)}
      level="warning"
    >
      <ActButton act={all} quiet />
      {lines.map((one) => (
        <Line key={one.line.id} one={one} draft={draft} onChange={onChange} />
      ))}
    </Section>
  );
}

type LineProps = Omit<CorrectionSectionProps, 'view'> & { readonly one: CorrectionLine };

function Line({ one: { line, name, problem, standard, serves }, draft, onChange }: LineProps) {
  const taken = draft[line.id];
  const said = [
    problem === '' ? '' : CASE_TEXT.problem(problem),
    standard === '' ? '' : CASE_TEXT.standard(standard),
    CASE_TEXT.serves([serves]),
  ];
  return (
    <div className={styles.correction} data-correction={line.id}>
      <Tick name={`take-${line.id}`} checked={taken !== undefined} onChange={() => onChange(tickLine(draft, line))}>
        <strong>{name}</strong>（{CASE_TEXT.counts(line.originals, line.copies)}）
        <span className={styles.soft}> {said.filter(Boolean).join('；')}</span>
      </Tick>
      {taken ? (
        <div className={styles.taken}>
          <SelectField
            label={CASE_TEXT.takeAs}
            name={`as-${line.id}`}
            value={taken.as}
            options={waysToMeet(line).map((way) => ({ value: way, label: CASE_TEXT.takenAs[way] }))}
            onChange={(as) => onChange(changeTaken(draft, line.id, { as: as as typeof taken.as }))}
          />
          <CountField
            label={CASE_TEXT.takeOriginals}
            name={`originals-${line.id}`}
            value={taken.originals}
            onChange={(originals) => onChange(changeTaken(draft, line.id, { originals }))}
          />
          <CountField
            label={CASE_TEXT.takeCopies}
            name={`copies-${line.id}`}
            value={taken.copies}
            onChange={(copies) => onChange(changeTaken(draft, line.id, { copies }))}
          />
        </div>
      ) : null}
    </div>
  );
}
