import { BRANCH_CHECK as TEXT } from '../text/branches.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, paragraphsBlock, signer } from './blocks.ts';
import type { PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { COUNT, columnsOf, listBlock } from './tables.ts';

/** A case that was acted on in another branch of the record, in words; the applicant masked. */
export type BranchLine = {
  readonly id: string;
  readonly what: string;
  readonly applicant: string;
  /** Code of the ledger by which the other branch went its way. */
  readonly code: string;
  readonly operators: string;
  readonly when: string;
  readonly entries: number;
  readonly alsoHere: boolean;
};

/** 分支办件核对单: what another branch of this record did, a line to be ticked off each. Unnumbered, nothing of it is kept. */
export function branchCheckPaper(lines: readonly BranchLine[], desk: PaperDesk): PaperContent {
  const columns = columnsOf(TEXT.columns, [3, 1.4, { figures: 1.3 }, 1.6, 2.8, COUNT, 1.3, 3]);
  const rows = lines.map(({ what, applicant, code, operators, when, entries, alsoHere }) => [
    what,
    applicant,
    code,
    operators,
    when,
    String(entries),
    alsoHere ? TEXT.alsoHere : TEXT.onlyThere,
    '',
  ]);
  return {
    ...paperFrame('branch-check', desk, ''),
    blocks: [
      factsBlock('', [
        fact(TEXT.window, windowOf(desk.station)),
        fact(TEXT.count, TEXT.countText(lines.length, lines.filter(({ alsoHere }) => alsoHere).length)),
      ]),
      paragraphsBlock('', [TEXT.reason]),
      listBlock(TEXT.tableTitle, columns, rows, TEXT.none),
      paragraphsBlock('', TEXT.notes),
    ],
    signatures: [signer(ROLE.head, desk.operator.name)],
    landscape: true,
  };
}
