import { type DateString, formatDay, isDateString } from '../../../domain/calendar/date-string.ts';
import type { CaseView, StepView } from '../../../domain/case/view.ts';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { type ApplicantView, applicantOf } from '../case/model/head.ts';
import { ISSUE_TEXT } from '../text/issue.ts';

/** What of one case was mailed, put in a locker or taken along and is not confirmed. */
export type SentLine = {
  readonly caseId: string;
  readonly view: CaseView;
  readonly what: string;
  readonly applicant: string;
  readonly results: string;
  /** How it went out, with the carrier's number or that of the locker. */
  readonly way: string;
  /** Masked, but for a village helper, whom the hall must ask. */
  readonly to: string;
  /** The day on which it was sent, in words. */
  readonly sent: string;
  readonly since: string;
};

/** What is on its way, the longest sent first. */
export function sentLines(views: readonly CaseView[], today: DateString): readonly SentLine[] {
  return views
    .flatMap((view) => sentLine(view, today))
    .toSorted((one, other) => one.since.localeCompare(other.since) || one.what.localeCompare(other.what));
}

function sentLine(view: CaseView, today: DateString): readonly SentLine[] {
  const steps = view.steps.filter(({ stage, state }) => stage === 'to-confirm' && state.delivery !== null);
  const [first] = steps;
  if (!first) return [];
  const { id, opening } = view.state;
  const days = steps.map(({ state }) => state.delivery?.date ?? '').sort();
  const since = days[0] ?? '';
  return [
    {
      caseId: id,
      view,
      what: `${opening?.bundle.name ?? ''} ${tailOf(opening?.number ?? '')}`,
      applicant: applicantOf(view, false).name,
      results: steps.map(resultName).join('、'),
      way: [...new Set(steps.map(wayWords))].join('；'),
      to: [...new Set(steps.map((step) => recipientWords(step, applicantOf(view, true))))].join('、'),
      sent: isDateString(since) ? formatDay(since, today) : '',
      since,
    },
  ];
}

function recipientWords({ state: { delivery } }: StepView, applicant: ApplicantView): string {
  if (!delivery) return '';
  const { name, idNo } = delivery.recipient;
  if (delivery.way === 'village') return name;
  return maskParty(name, name === applicant.name ? applicant.idNo : idNo);
}

function resultName({ step, state }: StepView): string {
  return state.conclusion?.result === 'refused' ? ISSUE_TEXT.refused : step.result.name;
}

function wayWords({ state: { delivery, tracking } }: StepView): string {
  const words: Readonly<Record<string, string>> = ISSUE_TEXT.ways;
  const way = words[delivery?.way ?? ''] ?? '';
  const number = tracking || delivery?.dispatch?.number || '';
  return number === '' ? way : `${way} ${number}`;
}

/** The one to go on with when `done` has left the list: the next below, else the first; null when none is left. */
export function nextAfter(lines: readonly SentLine[], done: string): string | null {
  const at = lines.findIndex(({ caseId }) => caseId === done);
  const rest = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))];
  return rest[0]?.caseId ?? null;
}
