import type { ReactNode } from 'react';
import { formatDay, isDateString } from '../../../../domain/calendar/date-string.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useOnFile } from '../../instead/use-on-file.ts';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { type Answer, answersDue, type CorrectionLine } from '../model/answers-due.ts';
import { type CorrectionDraft, tickAll } from '../model/correction.ts';
import { useScanToTick } from '../use-scan-to-tick.ts';
import { Section } from './section.tsx';
import { TakenLine } from './taken-line.tsx';

type CorrectionSectionProps = {
  readonly view: CaseView;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
};

/** The open notices, line by line: what was wrong, what is asked, and a tick for what has come. */
export function CorrectionSection({ view, draft, onChange }: CorrectionSectionProps) {
  const due = answersDue(view);
  const lines = due.flatMap((answer) => answer.lines.map(({ line }) => line));
  const isOpen = lines.length > 0;
  const all: Act = {
    id: 'tick-all-lines',
    key: 'Alt+A',
    label: CASE_TEXT.acts.tickAll,
    run: () => onChange(tickAll(draft, lines)),
  };
  useActs(isOpen ? [all] : []);
  const onFile = useOnFile(isOpen ? view.state.outcome : null, view.state.form, view.state.id);
  useScanToTick(view, lines, draft, onChange);
  if (!isOpen) return null;
  return due.map((answer, at) => (
    <NoticeSection
      key={answer.notice.id}
      id={at === 0 ? 'correction' : `correction-${at + 1}`}
      answer={answer}
      head={at === 0 ? <ActButton act={all} quiet /> : null}
      onFile={onFile}
      draft={draft}
      onChange={onChange}
    />
  ));
}

type NoticeSectionProps = Omit<CorrectionSectionProps, 'view'> & {
  readonly id: string;
  readonly answer: Answer;
  readonly head: ReactNode;
  readonly onFile: ReturnType<typeof useOnFile>;
};

function NoticeSection({ id, answer: { notice, lines }, head, onFile, draft, onChange }: NoticeSectionProps) {
  const { today } = useSession();
  const given = isDateString(notice.date) ? formatDay(notice.date, today) : notice.date;
  const hint = notice.unit
    ? CASE_TEXT.unitNoticeLine(notice.unit.name, given, lines.length)
    : CASE_TEXT.noticeLine(given, lines.length);
  return (
    <Section id={id} title={CASE_TEXT.sections.correction} hint={hint} level="warning">
      {head}
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
