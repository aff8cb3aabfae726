import type { CaseView } from '../case/view.ts';
import { CORRECTION_RECORD as SAY } from '../text/paper-record.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import {
  fact,
  factsBlock,
  figures,
  numbered,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
  wideFact,
} from './blocks.ts';
import { bundleNameOf, caseNumberOf } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { clerkFact, contactFacts } from './party-facts.ts';

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

type RecordInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  readonly record: CorrectionOfRecord;
};

/** 登记更正单 (P60): what the record said and says now, why, and which papers were voided for it. Nothing is erased. */
export function correctionRecordPaper({ view, desk, number, record }: RecordInput): PaperContent {
  const { state } = view;
  return {
    ...paperFrame('correction-record', desk, number),
    caseNumber: caseNumberOf(state),
    blocks: [
      recordFacts(view, desk, record),
      ...(record.values.length === 0 ? [] : [valuesTable(record.values)]),
      papersTable(record.papers),
      ...(record.materials.length === 0 ? [] : [materialsTable(record.materials)]),
      paragraphsBlock(SAY.notesTitle, numbered([...record.consequences, SAY.kept])),
    ],
    basis: [LAW.correct],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.applicant)],
  };
}

function recordFacts({ state }: CaseView, desk: PaperDesk, { kind, reason }: CorrectionOfRecord): PaperBlock {
  return factsBlock('', [
    ...contactFacts(state),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    wideFact(SAY.kind, SAY.kinds[kind]),
    wideFact(SAY.reason, orNothing(reason)),
    fact(SAY.window, windowOf(desk.station)),
    clerkFact(desk),
  ]);
}

function valuesTable(values: readonly CorrectedValue[]): PaperBlock {
  const [serial, what, before, after] = SAY.valueColumns;
  const columns = [figures(serial, 0.85), text(what, 3.4), text(before, 4.2), text(after, 4.2)];
  const rows = values.map((value, at) => [
    String(at + 1),
    value.what,
    value.before.trim() || SAY.noValue,
    value.after.trim() || SAY.noValue,
  ]);
  return tableBlock(SAY.valuesTitle, columns, rows, SAY.noValue);
}

function papersTable(papers: readonly ReplacedPaper[]): PaperBlock {
  const [serial, title, number, fate] = SAY.paperColumns;
  const columns = [figures(serial, 0.85), text(title, 3), text(number, 4.4), text(fate, 4.4)];
  const rows = papers.map((paper, at) => [
    String(at + 1),
    paper.title,
    paper.number,
    paper.by === '' ? SAY.onlyVoided : SAY.reissued(paper.by),
  ]);
  return tableBlock(SAY.papersTitle, columns, rows, SAY.noPapers);
}

function materialsTable(materials: readonly MovedMaterial[]): PaperBlock {
  const [serial, name, originals, copies, to] = SAY.materialColumns;
  const columns = [figures(serial, 0.85), text(name, 5.4), figures(originals, 1), figures(copies, 1.2), text(to, 4)];
  const rows = materials.map((material, at) => [
    String(at + 1),
    material.name,
    String(material.originals),
    String(material.copies),
    material.to,
  ]);
  return tableBlock(SAY.materialsTitle, columns, rows, SAY.noMaterials);
}
