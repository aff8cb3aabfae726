import type { DateString } from '../calendar/date-string.ts';
import { formatDay } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import { forApplicants } from '../case/decide/notice.ts';
import { lineTitle } from '../case/line-title.ts';
import type { ChecklistLine, Outcome, OutcomeStep } from '../catalogue/outcome.ts';
import { NEEDS } from '../catalogue/schema-common.ts';
import { situationWords } from '../catalogue/situation-words.ts';
import { lineCode } from '../numbers/line-code.ts';
import { GUIDANCE } from '../text/paper-guidance.ts';
import { DAYS } from '../text/papers.ts';
import { fact, factsBlock, NOTHING, numbered, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { unitsOf } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { clerkFact } from './party-facts.ts';
import { CODE, COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

type GuidanceInput = {
  readonly outcome: Outcome;
  readonly desk: PaperDesk;
  /** The promised day of the whole, were it accepted on `from`; null where the bundle promises none. */
  readonly promised: DateString | null;
  readonly from: DateString;
};

/** 办事告知单 (P32): what would have to be brought, to whom, how long, what it costs. Unnumbered: nothing of it is kept. */
export function guidancePaper({ outcome, desk, promised, from }: GuidanceInput): PaperContent {
  return {
    ...paperFrame('guidance', desk, ''),
    blocks: [
      paragraphsBlock('', [GUIDANCE.opening(outcome.bundle.name), GUIDANCE.noReceipt]),
      whereAndWhen({ outcome, desk, promised, from }),
      materialsTable(outcome),
      paragraphsBlock('', alsoKnown(outcome)),
      itemsTable(outcome.steps),
      paragraphsBlock(GUIDANCE.adviceTitle, numbered(outcome.notice)),
    ],
  };
}

function whereAndWhen({ outcome, desk, promised, from }: GuidanceInput): PaperBlock {
  const { station, now } = desk;
  const today = businessDate(now);
  const situation = situationWords(outcome.situation).join('；');
  const until = promised === null ? NOTHING : GUIDANCE.promisedOn(formatDay(from, today), formatDay(promised, today));
  return factsBlock('', [
    wideFact(GUIDANCE.situation, situation || GUIDANCE.noSituation),
    fact(GUIDANCE.items, GUIDANCE.itemsCount(outcome.steps.length, unitsOf(outcome.steps).length)),
    fact(GUIDANCE.phone, orNothing(station.phone)),
    wideFact(GUIDANCE.promised, promised === from ? GUIDANCE.atOnce : until),
    wideFact(GUIDANCE.where, [windowOf(station), station.address].filter(Boolean).join('，')),
    fact(GUIDANCE.hours, GUIDANCE.hoursText(station.closingTime)),
    clerkFact(desk),
  ]);
}

/** Necessary papers first, as the counter asks for them. */
function materialsTable(outcome: Outcome): PaperBlock {
  const columns = columnsOf(GUIDANCE.materialColumns, [3.4, COUNT, COPIES, 1.3, 1.5, 4.6, CODE]);
  const strictness = ({ need }: ChecklistLine) => NEEDS.length - NEEDS.indexOf(need);
  const lines = outcome.checklist.toSorted((a, b) => strictness(a) - strictness(b));
  const rows = lines.map((line) => [
    lineTitle(outcome, line),
    String(line.originals),
    String(line.copies),
    GUIDANCE.need[line.need],
    servedBy(outcome, line),
    remarksOf(line),
    lineCode(outcome.bundle.id, line.id),
  ]);
  return listBlock(GUIDANCE.materialsTitle, columns, rows, GUIDANCE.noMaterials);
}

/** By the numbers of the table of items, so that the column stays narrow. */
function servedBy({ steps }: Outcome, { serves }: ChecklistLine): string {
  const numbers = steps.flatMap(({ id }, at) => (serves.includes(id) ? [at + 1] : []));
  return numbers.length === steps.length && steps.length > 1 ? GUIDANCE.allItems : GUIDANCE.someItems(numbers);
}

function remarksOf({ waivers, validity, notes }: ChecklistLine): string {
  const ways = waivers.length > 0 ? [GUIDANCE.waiver(waivers)] : [];
  const texts = [...new Set(notes.map((note) => forApplicants(note.text).trim()))].filter((note) => note !== '');
  const limit = validity.trim() === '' ? [] : [GUIDANCE.validity(validity)];
  return orNothing([...ways, ...texts, ...limit].join('；'));
}

function alsoKnown({ forms, flows }: Outcome): readonly string[] {
  const names = [...new Set(flows.map(({ name }) => name))];
  return [
    ...(forms.length > 0 ? [GUIDANCE.forms(forms.length + 1)] : []),
    ...(names.length > 0 ? [GUIDANCE.flows(names)] : []),
  ];
}

function itemsTable(steps: readonly OutcomeStep[]): PaperBlock {
  const columns = columnsOf(GUIDANCE.itemColumns, [4.2, 1.7, 2.2, 2.4, 2.6]);
  const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  const rows = steps.map(({ name, unit, promisedDays, dayKind, after, fee, result }) => [
    `${name}\n${unit.name}`,
    DAYS(promisedDays, dayKind),
    after.length === 0 ? GUIDANCE.first : GUIDANCE.waits(after.map(numberOf)),
    fee.charged ? fee.note || GUIDANCE.charged : GUIDANCE.free,
    result.name,
  ]);
  return listBlock(GUIDANCE.itemsTitle, columns, rows, NOTHING);
}
