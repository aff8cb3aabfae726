import { type AcceptChoice, acceptSteps } from '../case/decide/accept.ts';
import { giveConsent } from '../case/decide/consent.ts';
import { giveNotice, type NoticeRemark } from '../case/decide/notice.ts';
import { type Intake, openCase } from '../case/decide/open-case.ts';
import { isIdle } from '../case/progress.ts';
import { caseSubject, type NewEntry, type Subject } from '../ledger/entry.ts';
import { acceptanceNoticePaper } from '../papers/acceptance-notice.ts';
import { itemFormPaper } from '../papers/item-form.ts';
import { oneFormPaper } from '../papers/one-form.ts';
import { oneTimeNoticePaper } from '../papers/one-time-notice.ts';
import { receiptPaper } from '../papers/receipt.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk, foresee } from './desk.ts';
import { type Issue, type IssuedPaper, issuePaper, paperDesk } from './issue-paper.ts';
import { entrusted } from './mandate-issue.ts';

/** What an act of the counter gives the screen: the case and the papers to print now. */
export type CaseAct = { readonly caseId: string; readonly papers: readonly IssuedPaper[] };

/** 收件: opens the case and issues the 综合申请表, each item's own form and the 收件凭证. */
export function receive(desk: Desk, caseId: string, intake: Intake, context: ActContext): Decision<CaseAct> {
  return receiveAnd(desk, caseId, intake, context, () => finish(caseId, [], []));
}

/**
 * 收件 and what is settled in the same sitting, as one act. The receipt states the end of the sitting: that the items
 * were accepted or the notice given, not a term in which that will happen. Who acts for the applicant is recorded with it.
 */
export function receiveAnd(
  desk: Desk,
  caseId: string,
  intake: Intake,
  context: ActContext,
  settle: (after: Desk) => Decision<CaseAct>,
): Decision<CaseAct> {
  const opened = openCase(caseId, intake, context);
  if (!opened.ok) return opened;
  const after = deskAfter(desk, caseSubject(caseId), opened.entries, context);
  const agent: Decision<readonly Issue[]> = intake.mandate
    ? entrusted(after, caseId, intake.mandate, context)
    : { ok: true, entries: [], value: [] };
  if (!agent.ok) return agent;
  const consent: Decision = intake.consent
    ? giveConsent(caseAt(after, caseId), intake.consent, context)
    : { ok: true, entries: [], value: undefined };
  if (!consent.ok) return consent;
  const entries = [...opened.entries, ...agent.entries, ...consent.entries];
  const settled = settle(deskAfter(desk, caseSubject(caseId), entries, context));
  if (!settled.ok) return settled;
  const received = receivingPapers(desk, caseId, entries, settled.entries, context);
  return join(finish(caseId, entries, [...received, ...agent.value]), settled);
}

function receivingPapers(
  desk: Desk,
  caseId: string,
  opened: readonly NewEntry[],
  settled: readonly NewEntry[],
  context: ActContext,
): readonly Issue[] {
  const view = caseAfter(desk, caseId, opened, context);
  const end = caseAfter(desk, caseId, [...opened, ...settled], context);
  const subject = caseSubject(caseId);
  const shared = { view, desk: paperDesk(context) };
  const steps = view.steps.map(({ step }) => step.id);
  // What was declined in the same sitting needs no form of its own, and where nothing goes on nothing was taken in.
  const going = new Set(end.steps.filter(({ stage }) => !isIdle(stage)).map(({ step }) => step.id));
  const forms = (view.state.outcome?.forms ?? []).filter(({ step }) => going.has(step));
  return [
    issuePaper(subject, 'one-form', steps, (number) => oneFormPaper({ ...shared, number }), context),
    ...forms.map((form) =>
      issuePaper(subject, 'item-form', [form.step], (number) => itemFormPaper({ ...shared, number, form }), context),
    ),
    ...(going.size === 0
      ? []
      : [issuePaper(subject, 'receipt', steps, (number) => receiptPaper({ ...shared, view: end, number }), context)]),
  ];
}

/** 受理 of every complete step, or of those chosen, with one 受理通知书 over them. */
export function accept(desk: Desk, caseId: string, context: ActContext, choice: AcceptChoice = {}): Decision<CaseAct> {
  const accepted = acceptSteps(caseAt(desk, caseId), context, choice);
  if (!accepted.ok) return accepted;
  const { steps } = accepted.value;
  const view = caseAfter(desk, caseId, accepted.entries, context);
  const build = (number: string) => acceptanceNoticePaper({ view, desk: paperDesk(context), number, steps });
  return finish(caseId, accepted.entries, [
    issuePaper(caseSubject(caseId), 'acceptance-notice', steps, build, context),
  ]);
}

/** 收件 and 受理 with one key, when nothing is missing: one act, all papers. */
export function receiveAndAccept(desk: Desk, caseId: string, intake: Intake, context: ActContext): Decision<CaseAct> {
  return receiveAnd(desk, caseId, intake, context, (after) => accept(after, caseId, context));
}

/** 收件 and 一次性告知 with one key, when something is missing. */
export function receiveAndNotify(
  desk: Desk,
  caseId: string,
  intake: Intake,
  remarks: Readonly<Record<string, NoticeRemark>>,
  context: ActContext,
): Decision<CaseAct> {
  return receiveAnd(desk, caseId, intake, context, (after) => notify(after, caseId, remarks, context));
}

/** 一次性告知: all that is missing, on one paper, once. */
export function notify(
  desk: Desk,
  caseId: string,
  remarks: Readonly<Record<string, NoticeRemark>>,
  context: ActContext,
): Decision<CaseAct> {
  const given = giveNotice(caseAt(desk, caseId), remarks, context);
  if (!given.ok) return given;
  const { notice } = given.value;
  const view = caseAfter(desk, caseId, given.entries, context);
  const build = (number: string) => oneTimeNoticePaper({ view, desk: paperDesk(context), number, notice });
  return finish(caseId, given.entries, [issuePaper(caseSubject(caseId), 'one-time-notice', [], build, context)]);
}

/** The entries of an act with those of its papers. */
export function finish(caseId: string, entries: readonly NewEntry[], papers: readonly Issue[]): Decision<CaseAct> {
  const issued = papers.map((paper) => paper.entry);
  return {
    ok: true,
    entries: [...entries, ...issued],
    value: { caseId, papers: papers.map((paper) => paper.issued) },
  };
}

/** Two halves of one act: the entries and papers of both, or the first refusal. */
export function join(first: Decision<CaseAct>, second: Decision<CaseAct>): Decision<CaseAct> {
  if (!first.ok || !second.ok) return first.ok ? second : first;
  return {
    ok: true,
    entries: [...first.entries, ...second.entries],
    value: { ...first.value, papers: [...first.value.papers, ...second.value.papers] },
  };
}

/** What follows in the same act, decided by what the first half leaves. */
export function andThen(
  desk: Desk,
  caseId: string,
  first: Decision<CaseAct>,
  next: (after: Desk) => Decision<CaseAct>,
  context: ActContext,
): Decision<CaseAct> {
  if (!first.ok) return first;
  return join(first, next(deskAfter(desk, caseSubject(caseId), first.entries, context)));
}

/** The desk as the second half of an act sees it. */
export function deskAfter(desk: Desk, subject: Subject, entries: readonly NewEntry[], context: ActContext): Desk {
  const foreseen = foresee(desk, subject, entries, context);
  return { entriesOf: (other) => (other === subject ? foreseen : desk.entriesOf(other)) };
}
