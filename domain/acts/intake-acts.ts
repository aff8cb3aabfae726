import { acceptSteps } from '../case/decide/accept.ts';
import type { MaterialTaken } from '../case/decide/material-taken.ts';
import { giveNotice, type NoticeRemark, receiveCorrection } from '../case/decide/notice.ts';
import { type Intake, openCase } from '../case/decide/open-case.ts';
import { caseSubject, type NewEntry } from '../ledger/entry.ts';
import { acceptanceNoticePaper } from '../papers/acceptance-notice.ts';
import { correctionReceiptPaper } from '../papers/correction-receipt.ts';
import { itemFormPaper } from '../papers/item-form.ts';
import { oneFormPaper } from '../papers/one-form.ts';
import { oneTimeNoticePaper } from '../papers/one-time-notice.ts';
import { receiptPaper } from '../papers/receipt.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk, foresee } from './desk.ts';
import { type Issue, type IssuedPaper, issuePaper, paperDesk } from './issue-paper.ts';

/** What an act of the counter gives the screen: the case and the papers to print now. */
export type CaseAct = { readonly caseId: string; readonly papers: readonly IssuedPaper[] };

/** 收件: opens the case and issues the 综合申请表, each item's own form and the 收件凭证. */
export function receive(desk: Desk, caseId: string, intake: Intake, context: ActContext): Decision<CaseAct> {
  const opened = openCase(caseId, intake, context);
  if (!opened.ok) return opened;
  const view = caseAfter(desk, caseId, opened.entries, context);
  const subject = caseSubject(caseId);
  const shared = { view, desk: paperDesk(context) };
  const steps = intake.outcome.steps.map((step) => step.id);
  const papers = [
    issuePaper(subject, 'one-form', steps, (number) => oneFormPaper({ ...shared, number }), context),
    ...intake.outcome.forms.map((form) =>
      issuePaper(subject, 'item-form', [form.step], (number) => itemFormPaper({ ...shared, number, form }), context),
    ),
    issuePaper(subject, 'receipt', steps, (number) => receiptPaper({ ...shared, number }), context),
  ];
  return finish(caseId, opened.entries, papers);
}

/** 受理 of every complete step, with one 受理通知书 over them. */
export function accept(desk: Desk, caseId: string, context: ActContext): Decision<CaseAct> {
  const accepted = acceptSteps(caseAt(desk, caseId), context);
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
  return then(receive(desk, caseId, intake, context), desk, caseId, context, (after) => accept(after, caseId, context));
}

/** 收件 and 一次性告知 with one key, when something is missing. */
export function receiveAndNotify(
  desk: Desk,
  caseId: string,
  intake: Intake,
  remarks: Readonly<Record<string, NoticeRemark>>,
  context: ActContext,
): Decision<CaseAct> {
  return then(receive(desk, caseId, intake, context), desk, caseId, context, (after) =>
    notify(after, caseId, remarks, context),
  );
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

/** 补正: takes what came in against the open notice, with its receipt; `andAccept` accepts in the same act when complete. */
export function correct(
  desk: Desk,
  caseId: string,
  taken: readonly MaterialTaken[],
  andAccept: boolean,
  context: ActContext,
): Decision<CaseAct> {
  const corrected = receiveCorrection(caseAt(desk, caseId), taken, context);
  if (!corrected.ok) return corrected;
  const { notice, complete } = corrected.value;
  const view = caseAfter(desk, caseId, corrected.entries, context);
  const build = (number: string) => correctionReceiptPaper({ view, desk: paperDesk(context), number, notice });
  const papers = [issuePaper(caseSubject(caseId), 'correction-receipt', [], build, context)];
  const act = finish(caseId, corrected.entries, papers);
  return andAccept && complete ? then(act, desk, caseId, context, (after) => accept(after, caseId, context)) : act;
}

function finish(caseId: string, entries: readonly NewEntry[], papers: readonly Issue[]): Decision<CaseAct> {
  const issued = papers.map((paper) => paper.entry);
  return {
    ok: true,
    entries: [...entries, ...issued],
    value: { caseId, papers: papers.map((paper) => paper.issued) },
  };
}

/** Joins a second decision to a first into one act: the second sees what the first is about to enter. */
function then(
  first: Decision<CaseAct>,
  desk: Desk,
  caseId: string,
  context: ActContext,
  next: (after: Desk) => Decision<CaseAct>,
): Decision<CaseAct> {
  if (!first.ok) return first;
  const subject = caseSubject(caseId);
  const foreseen = foresee(desk, subject, first.entries, context);
  const second = next({ entriesOf: (other) => (other === subject ? foreseen : desk.entriesOf(other)) });
  if (!second.ok) return second;
  return {
    ok: true,
    entries: [...first.entries, ...second.entries],
    value: { caseId, papers: [...first.value.papers, ...second.value.papers] },
  };
}
