import { formatDate, weekdayName } from '../calendar/date-string.ts';
import type { HallLog } from '../reports/day-log.ts';
import type { HallDesk } from '../station/station-kinds.ts';
import { LOG } from '../text/paper-log.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { erasedTable, goneNote } from './erased-blocks.ts';
import { byHandFacts, countsTable, otherActsLine, otherActsTable, touchedTable } from './log-blocks.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { headingOf, type PaperDesk, paperFrame } from './paper-desk.ts';
import { dueTable } from './standing-tables.ts';
import { columnsOf, listBlock } from './tables.ts';
import { lateByUnit } from './units-late.ts';

type HallLogInput = {
  readonly log: HallLog;
  /** Desks of the hall whose entries are not on this PC. */
  readonly missing: readonly HallDesk[];
  readonly desk: PaperDesk;
  readonly number: string;
};

/** As many operators, and desks not covered, stand on the signed page; of more it gives the sum, and all stand behind. */
const OPERATORS_IN_SIGHT = 4;
const DESKS_IN_SIGHT = 8;

/**
 * 大厅日报 (P33): one page to be signed, however much there is, with the desks it covers and those it does not, the
 * figures and which units are late; who did what, each late and near item and each case of the day stand behind. The
 * single acts stand on the logs of the windows.
 */
export function hallLogPaper(input: HallLogInput): PaperContent {
  const { log, missing, desk, number } = input;
  const fewOperators = log.byOperator.length <= OPERATORS_IN_SIGHT;
  return {
    ...paperFrame('hall-log', desk, number),
    blocks: [
      standing(input),
      paragraphsBlock('', missing.length === 0 ? [] : [LOG.missingNote]),
      countsTable(fewOperators ? log.byOperator : [], log),
      ...goneNote(log),
      byHandFacts('dense'),
    ],
    annex: behind(input, fewOperators),
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.head)],
    landscape: true,
  };
}

function standing({ log, missing }: HallLogInput): PaperBlock {
  const { station, originals, late } = log;
  const held = originals.reduce((sum, line) => sum + line.originals, 0);
  const holders = new Set(originals.map(({ caseId }) => caseId)).size;
  const others = otherActsLine(log.byOperator);
  return factsBlock('', [
    fact(LOG.date, `${formatDate(log.date)}（${weekdayName(log.date)}）`),
    fact(LOG.hall, headingOf(station)),
    fact(LOG.covered, LOG.deskOf(station.name, station.code)),
    fact(LOG.cases, LOG.casesCount(log.cases)),
    fact(LOG.openAtEnd, LOG.casesCount(log.open.length)),
    fact(LOG.originalsAtEnd, LOG.originalsCount(holders, held)),
    wideFact(LOG.missing, missingDesks(missing)),
    wideFact(LOG.lateAndNear, LOG.lateAndNearCount(late.length, log.near.length)),
    ...(late.length === 0 ? [] : [wideFact(LOG.unitsLate, lateByUnit(late))]),
    ...(others === '' ? [] : [wideFact(LOG.otherLine, others)]),
  ]);
}

function missingDesks(missing: readonly HallDesk[]): string {
  if (missing.length > DESKS_IN_SIGHT) return LOG.behind(LOG.desksMissing(missing.length));
  return missing.map(({ name, code }) => LOG.deskOf(name, code)).join('、') || LOG.noneMissing;
}

function behind({ log, missing }: HallLogInput, fewOperators: boolean): PaperBlock[] {
  const operators = { ...countsTable(log.byOperator, log), title: LOG.operatorsTitle };
  return [
    ...(fewOperators ? [] : [operators]),
    ...otherActsTable(log.byOperator),
    ...(log.late.length > 0 ? [dueTable(LOG.lateTitle, log.late, LOG.noLate, log)] : []),
    ...(log.near.length > 0 ? [dueTable(LOG.nearTitle(log.nearWithin), log.near, LOG.noNear, log)] : []),
    touchedTable(log.touched),
    ...erasedTable(log),
    ...(missing.length > DESKS_IN_SIGHT ? [missingTable(missing)] : []),
  ];
}

function missingTable(missing: readonly HallDesk[]): PaperBlock {
  const rows = missing.map(({ name, code }) => [name, code]);
  return listBlock(LOG.missingTitle, columnsOf(LOG.missingColumns, [8, { figures: 2 }]), rows, LOG.noneMissing);
}
