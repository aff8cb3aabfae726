import { formatDate } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import type { SlipIssued } from '../case/kinds/handoff.ts';
import type { CaseView } from '../case/view.ts';
import { SLIP } from '../text/paper-handoff.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  choicesBlock,
  fact,
  factsBlock,
  NOTHING,
  orNothing,
  paragraphsBlock,
  signer,
  wideFact,
} from './blocks.ts';
import { applicantOf, bundleNameOf, printDate, printTime } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { type SlipLine, slipRows } from './slip-rows.ts';
import { COPIES, COUNT, columnsOf, SERIAL, tableBlock } from './tables.ts';

type SlipInput = {
  readonly slip: SlipIssued;
  readonly cases: readonly CaseView[];
  readonly desk: PaperDesk;
  readonly number: string;
};

/** 材料移交单 (P7): one unit, any number of cases; every paper by name and count, and who holds what is not here. */
export function handoffSlipPaper({ slip, cases, desk, number }: SlipInput): PaperContent {
  return {
    ...paperFrame('handoff-slip', desk, number),
    caseNumber: caseNumbers(slip).length === 1 ? (caseNumbers(slip)[0] ?? '') : '',
    addressee: slip.unit.name,
    blocks: [
      slipFacts(slip, desk),
      materialsTable(slip, cases),
      choicesBlock(SLIP.conditionTitle, SLIP.conditions, []),
      factsBlock('', [wideFact(SLIP.discrepancies, BY_HAND)]),
      paragraphsBlock(SLIP.returnTitle, SLIP.notes),
    ],
    signatures: [signer(ROLE.handsOver, desk.operator.name), signer(ROLE.takesOver)],
  };
}

const caseNumbers = (slip: SlipIssued): readonly string[] => [...new Set(slip.lines.map((line) => line.number))];

function slipFacts(slip: SlipIssued, desk: PaperDesk): PaperBlock {
  return factsBlock('', [
    fact(SLIP.from, windowOf(desk.station)),
    fact(SLIP.to, slip.unit.name),
    fact(SLIP.handedAt, `${formatDate(businessDate(desk.now))} ${printTime(desk.now)}`),
    fact(SLIP.cases, SLIP.casesOf(caseNumbers(slip).length, slip.lines.length)),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
    fact(SLIP.bag, BY_HAND),
  ]);
}

/** By case, then by item: a heading row each, then one row a paper. */
function materialsTable(slip: SlipIssued, cases: readonly CaseView[]): PaperBlock {
  const columns = columnsOf(SLIP.columns, [SERIAL, 5.4, COUNT, COPIES, COUNT, 1.3, 2.8]);
  let serialNo = 0;
  const rows = caseNumbers(slip).flatMap((caseNumber) => {
    const lines = slip.lines.filter((line) => line.number === caseNumber);
    const view = cases.find(({ state }) => state.id === lines[0]?.case);
    if (!view) return [[SLIP.caseHeading(caseNumber, NOTHING, '')]];
    const heading = SLIP.caseHeading(caseNumber, orNothing(applicantOf(view.state).name), bundleNameOf(view.state));
    const ofSteps = lines.flatMap((line, at) => {
      const papers = slipRows(line, view, cases, slip).map((row) => {
        serialNo += 1;
        return [String(serialNo), ...row];
      });
      return [[stepHeading(line, view, at + 1)], ...papers];
    });
    return [[heading], ...ofSteps];
  });
  return tableBlock(SLIP.materialsTitle, columns, rows, SLIP.none);
}

function stepHeading(line: SlipLine, view: CaseView, at: number): string {
  const step = view.steps.find((one) => one.step.id === line.step);
  return SLIP.stepHeading(at, step?.step.name ?? line.step, printDate(step?.dates?.due ?? step?.state.acceptance?.due));
}
