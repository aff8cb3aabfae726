import { formatDay, isDateString } from '../../../../domain/calendar/date-string.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useOnFile } from '../../instead/use-on-file.ts';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { type CorrectionDraft, tickAll } from '../model/correction.ts';
import { type CorrectionLine, correctionLines, noticeToAnswer } from '../model/materials.ts';
import { useScanToTick } from '../use-scan-to-tick.ts';
import { Section } from './section.tsx';
import { TakenLine } from './taken-line.tsx';

type CorrectionSectionProps = {
  readonly view: CaseView;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
};

/** The open notice, line by line: what was wrong, what is asked, and a tick for what has come. */
export function CorrectionSection({ view, draft, onChange }: CorrectionSectionProps) {
  const { today } = useSession();
  const notice = noticeToAnswer(view);
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
  const onFile = useOnFile(isOpen ? view.state.outcome : null, view.state.form, view.state.id);
  useScanToTick(
    view,
    lines.map(({ line }) => line),
    draft,
    onChange,
  );
  if (!isOpen) return null;
  const given = isDateString(notice.date) ? formatDay(notice.date, today) : notice.date;
  return (
    <Section
      id="correction"
      title={CASE_TEXT.sections.correction}
      hint={
        notice.unit
          ? CASE_TEXT.unitNoticeLine(notice.unit.name, given, lines.length)
          : CASE_TEXT.noticeLine(given, lines.length)
      }
      level="warning"
    >
      <ActButton act={all} quiet />
      {lines.map((one) => (
        <TakenLine
          key={one.line.id}
          line={one.line}
          name={one.name}
          said={saidOf(one)}
          onFile={onFile[one.line.id] ?? null}
          draft={draft}
          onChange={onChange}
        />
      ))}
    </Section>
  );
}

function saidOf({ problem, standard, serves }: CorrectionLine): readonly string[] {
  return [
    problem === '' ? '' : CASE_TEXT.problem(problem),
    standard === '' ? '' : CASE_TEXT.standard(standard),
    CASE_TEXT.serves([serves]),
  ];
}
