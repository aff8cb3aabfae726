import { asDateString, formatDay } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import { isIdle } from '../case/progress.ts';
import type { CaseView, StepView } from '../case/view.ts';
import type { OutcomeStep } from '../catalogue/outcome.ts';
import { tailOf } from '../numbers/format-number.ts';
import { ACCEPTANCE, NOT_COUNTED_SPECIALS } from '../text/paper-acceptance.ts';
import { DAYS, LABEL, LAW, NO_LEGAL_TERM, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  fact,
  factsBlock,
  figures,
  NOTHING,
  numbered,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
  wideFact,
} from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf, printDate, stepsNamed, submittedOn, unitsOf } from './case-facts.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { contactFacts } from './party-facts.ts';

type AcceptanceInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  /** Steps accepted by this notice. */
  readonly steps: readonly string[];
};

/** 受理通知书 (P6): which items were accepted, from when to when each runs, what does not count, what it costs. */
export function acceptanceNoticePaper({ view, desk, number, steps }: AcceptanceInput): PaperContent {
  const { state } = view;
  const accepted = stepsNamed(view, steps);
  const deemed = accepted.some((one) => one.state.acceptance?.deemed);
  const opening = deemed ? ACCEPTANCE.deemedOpening : ACCEPTANCE.opening;
  return {
    ...paperFrame('acceptance-notice', desk, number),
    docNumber: BY_HAND,
    caseNumber: caseNumberOf(state),
    addressee: applicantOf(state).name,
    blocks: [
      paragraphsBlock('', [opening(submittedOn(state), bundleNameOf(state))]),
      whoAndWhere(view, desk, accepted),
      stepsTable(view, accepted, desk),
      paragraphsBlock('', notYetAccepted(view)),
      ...gapsBlock(view, steps),
      paragraphsBlock(
        ACCEPTANCE.notesTitle,
        numbered([
          ...termsOf(accepted),
          feesOf(accepted.map(({ step }) => step)),
          ACCEPTANCE.progress(desk.station.phone, tailOf(caseNumberOf(state))),
          ACCEPTANCE.handOver(orNothing(state.form['delivery.method'])),
        ]),
      ),
    ],
    basis: [...(deemed ? [LAW.notice] : []), ...basisOf(accepted.map(({ step }) => step))],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.recipient)],
  };
}

function whoAndWhere(view: CaseView, desk: PaperDesk, accepted: readonly StepView[]): PaperBlock {
  const { state } = view;
  const units = unitsOf(accepted.map(({ step }) => step));
  const byUnit = accepted.length > 0 && accepted.every((one) => one.state.acceptance?.by === 'unit');
  return factsBlock('', [
    ...contactFacts(state),
    wideFact(ACCEPTANCE.authority, byUnit ? ACCEPTANCE.byUnit(units) : ACCEPTANCE.byWindow(units)),
    fact(LABEL.window, windowOf(desk.station)),
    fact(ACCEPTANCE.acceptedBy, `${desk.operator.name}（${desk.operator.no}）`),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
    fact(ACCEPTANCE.promised, printDate(view.promised)),
  ]);
}

function stepsTable(view: CaseView, accepted: readonly StepView[], desk: PaperDesk): PaperBlock {
  const [serial, item, ...rest] = ACCEPTANCE.columns;
  const widths = [1.8, 2, 2.5, 2.1];
  const columns = [figures(serial, 0.85), text(item, 5.3), ...rest.map((label, at) => text(label, widths[at] ?? 1))];
  const rows = accepted.map((one, at) => [String(at + 1), ...stepRow(one, accepted, view, desk)]);
  return tableBlock(ACCEPTANCE.stepsTitle, columns, rows, ACCEPTANCE.none);
}

/** A step that waits has foreseen dates only and says for what; due is the date frozen with the acceptance. */
function stepRow(
  { step, state, dates, waitsFor }: StepView,
  accepted: readonly StepView[],
  view: CaseView,
  desk: PaperDesk,
): readonly string[] {
  const day = (date: string | null | undefined) => {
    const printed = printDate(date);
    return printed.replace(`${businessDate(desk.now).slice(0, 4)}年`, '');
  };
  const waits = waitsFor.length > 0;
  const names = waitsFor.map((id) => nameOfEarlier(id, accepted, view));
  const due = state.acceptance?.due ?? dates?.due;
  return [
    `${step.name}\n${step.unit.name}`,
    day(state.acceptance?.date),
    `${step.legalDays === null ? NO_LEGAL_TERM : DAYS(step.legalDays, step.dayKind)}\n${DAYS(step.promisedDays, step.dayKind)}`,
    waits ? `${ACCEPTANCE.foreseen(day(dates?.start))}\n${ACCEPTANCE.waits(names)}` : day(dates?.start),
    waits ? ACCEPTANCE.foreseen(dueDay(due, desk)) : dueDay(due, desk),
  ];
}

/** By its number where it stands on the same notice, else by its name. */
function nameOfEarlier(id: string, accepted: readonly StepView[], view: CaseView): string {
  const at = accepted.findIndex(({ step }) => step.id === id);
  if (at >= 0) return ACCEPTANCE.ofThisNotice(at + 1);
  return ACCEPTANCE.ofAnotherNotice(view.steps.find(({ step }) => step.id === id)?.step.name ?? id);
}

function dueDay(due: string | null | undefined, desk: PaperDesk): string {
  return due ? formatDay(asDateString(due), businessDate(desk.now)).replace('（', '\n（') : NOTHING;
}

function notYetAccepted(view: CaseView): readonly string[] {
  const open = view.steps
    .filter(({ state, stage }) => !state.acceptance && !isIdle(stage))
    .map(({ step }) => step.name);
  return open.length > 0 ? [ACCEPTANCE.notYet(open)] : [];
}

/** What was tolerated for these items and has not come: each paper with its last day, and what follows. */
function gapsBlock(view: CaseView, steps: readonly string[]): readonly PaperBlock[] {
  const open = view.gaps.flatMap(({ gap }) => {
    const material = view.materials.find(({ line }) => line.id === gap.line);
    if (!material?.line.serves.some((step) => steps.includes(step))) return [];
    return [{ name: materialName(view, material), due: printDate(gap.due) }];
  });
  if (open.length === 0) return [];
  const lines = open.map(({ name, due }, at) => ACCEPTANCE.gap(at + 1, name, due));
  return [paragraphsBlock(ACCEPTANCE.gapsTitle, [...lines, ACCEPTANCE.gapsFollow])];
}

function termsOf(accepted: readonly StepView[]): readonly string[] {
  const specials = specialsOf(accepted.map(({ step }) => step));
  const cautions = accepted.flatMap(({ clock }) => (clock?.caution ? [clock.caution] : []));
  return [
    ACCEPTANCE.countedFrom,
    accepted.some(({ waitsFor }) => waitsFor.length > 0) ? ACCEPTANCE.waitingClock : ACCEPTANCE.noWaiting,
    ...(specials.length > 0 ? specials : [ACCEPTANCE.noSpecial]),
    ...new Set(cautions),
  ];
}

/** Which special procedures stand outside the limit (行政许可法 Art. 45) and which must fit inside it. */
function specialsOf(steps: readonly OutcomeStep[]): readonly string[] {
  const having = (outside: boolean) =>
    steps.flatMap(({ special }, at) => {
      const all = [...new Set(special.map(({ kind }) => kind))];
      const kinds = all.filter((kind) => NOT_COUNTED_SPECIALS.includes(kind) === outside);
      return kinds.length > 0 ? [ACCEPTANCE.special(at + 1, kinds)] : [];
    });
  const [outside, inside] = [having(true), having(false)];
  return [
    ...(outside.length > 0 ? [ACCEPTANCE.notCounted(outside)] : []),
    ...(inside.length > 0 ? [ACCEPTANCE.counted(inside)] : []),
  ];
}

function feesOf(steps: readonly OutcomeStep[]): string {
  const charged = steps.filter(({ fee }) => fee.charged);
  if (charged.length === 0) return ACCEPTANCE.fees([ACCEPTANCE.free]);
  const rest = charged.length < steps.length ? [ACCEPTANCE.restFree] : [];
  return ACCEPTANCE.fees([...charged.map(({ name, fee }) => ACCEPTANCE.charged(name, fee.note)), ...rest]);
}

/** The acceptance itself rests on the licensing law, each item on its own ground. */
function basisOf(steps: readonly OutcomeStep[]): string[] {
  return [...new Set([LAW.accept, LAW.terms, ...steps.flatMap(({ basis }) => basis)])];
}
