import type { CaseView } from '../case/view.ts';
import { CORRECTION_RECORD as SAY } from '../text/paper-record.ts';
import { LABEL, LAW } from '../text/papers.ts';
import { fact, factsBlock, numbered, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf } from './case-facts.ts';
import { type CaseInput, counterPaper } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, windowOf } from './paper-desk.ts';
import { clerkFact, contactFacts } from './party-facts.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

/** What was corrected: a value of the form, an answer, an item; '' where there was or is none. */
export type CorrectedValue = { readonly what: string; readonly before: string; readonly after: string };

/** A paper that no longer holds, and the number of the one in its stead; '' where there is none. */
export type ReplacedPaper = { readonly title: string; readonly number: string; readonly by: string };

/** A paper of the applicant's that went elsewhere with the correction. */
export type MovedMaterial = {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly to: string;
};

/** One correction of the record, as its paper states it. */
export type CorrectionOfRecord = {
  readonly kind: keyof typeof SAY.kinds;
  readonly reason: string;
  readonly values: readonly CorrectedValue[];
  readonly papers: readonly ReplacedPaper[];
  readonly materials: readonly MovedMaterial[];
  /** What follows for the applicant, a sentence each. */
  readonly consequences: readonly string[];
};

type RecordInput = CaseInput & { readonly record: CorrectionOfRecord };

/** 登记更正单 (P60): what the record said and says now, why, and which papers were voided for it. Nothing is erased. */
export function correctionRecordPaper(input: RecordInput): PaperContent {
  const { view, desk, record } = input;
  return {
    ...counterPaper('correction-record', input),
    blocks: [
      recordFacts(view, desk, record),
      ...(record.values.length === 0 ? [] : [valuesTable(record.values)]),
      papersTable(record.papers),
      ...(record.materials.length === 0 ? [] : [materialsTable(record.materials)]),
      paragraphsBlock(SAY.notesTitle, numbered([...record.consequences, SAY.kept])),
    ],
    basis: [LAW.correct],
  };
}

function recordFacts(view: CaseView, desk: PaperDesk, { kind, reason }: CorrectionOfRecord): PaperBlock {
  return factsBlock('', [
    ...contactFacts(view),
    wideFact(LABEL.bundle, bundleNameOf(view.state)),
    wideFact(SAY.kind, SAY.kinds[kind]),
    wideFact(SAY.reason, orNothing(reason)),
    fact(SAY.window, windowOf(desk.station)),
    clerkFact(desk),
  ]);
}

function valuesTable(values: readonly CorrectedValue[]): PaperBlock {
  const rows = values.map(({ what, before, after }) => [
    what,
    before.trim() || SAY.noValue,
    after.trim() || SAY.noValue,
  ]);
  return listBlock(SAY.valuesTitle, columnsOf(SAY.valueColumns, [3.4, 4.2, 4.2]), rows, SAY.noValue);
}

function papersTable(papers: readonly ReplacedPaper[]): PaperBlock {
  const fate = (by: string) => (by === '' ? SAY.onlyVoided : SAY.reissued(by));
  const rows = papers.map(({ title, number, by }) => [title, number, fate(by)]);
  return listBlock(SAY.papersTitle, columnsOf(SAY.paperColumns, [3, 4.4, 4.4]), rows, SAY.noPapers);
}

function materialsTable(materials: readonly MovedMaterial[]): PaperBlock {
  const columns = columnsOf(SAY.materialColumns, [5.4, COUNT, COPIES, 4]);
  const rows = materials.map(({ name, originals, copies, to }) => [name, String(originals), String(copies), to]);
  return listBlock(SAY.materialsTitle, columns, rows, SAY.noMaterials);
}
