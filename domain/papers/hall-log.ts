import { formatDate, weekdayName } from '../calendar/date-string.ts';
import type { HallLog } from '../reports/day-log.ts';
import type { HallDesk } from '../station/station-kinds.ts';
import { LOG } from '../text/paper-log.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, paragraphsBlock, signer } from './blocks.ts';
import { erasedTable, goneNote } from './erased-blocks.ts';
import { byHandFacts, countsTable, dueTable, otherActsTable, touchedTable } from './log-blocks.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { headingOf, type PaperDesk, paperFrame } from './paper-desk.ts';

type HallLogInput = {
  readonly log: HallLog;
  /** Desks of the hall whose entries are not on this PC. */
  readonly missing: readonly HallDesk[];
  readonly desk: PaperDesk;
  readonly number: string;
};

/** As many late items stand on the signed page; of more the page gives the number, and all stand behind. */
const LATE_IN_SIGHT = 5;

/**
 * 大厅日报 (P33): one page to be signed, with the desks it covers and those it does not, the figures by operator and what
 * is late; a line for each case of the day and what is near stand behind. The single acts stand on the logs of the
 * windows.
 */
export function hallLogPaper({ log, missing, desk, number }: HallLogInput): PaperContent {
  const late = log.late.length > 0 ? [dueTable(LOG.lateTitle, log.late, LOG.noLate)] : [];
  const near = log.near.length > 0 ? [dueTable(LOG.nearTitle, log.near, LOG.noNear)] : [];
  const isLateInSight = log.late.length <= LATE_IN_SIGHT;
  return {
    ...paperFrame('hall-log', desk, number),
    blocks: [
      coverage(log, missing),
      paragraphsBlock('', missing.length === 0 ? [] : [LOG.missingNote]),
      countsTable(log.byOperator, log),
      ...otherActsTable(log.byOperator),
      ...(isLateInSight ? late : []),
      ...goneNote(log),
      byHandFacts('dense'),
    ],
    annex: [...(isLateInSight ? [] : late), ...near, touchedTable(log.touched), ...erasedTable(log)],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.head)],
    landscape: true,
  };
}

function coverage(log: HallLog, missing: readonly HallDesk[]): PaperBlock {
  const { station, originals } = log;
  const held = originals.reduce((sum, line) => sum + line.originals, 0);
  const holders = new Set(originals.map(({ caseId }) => caseId)).size;
  return factsBlock('', [
    fact(LOG.date, `${formatDate(log.date)}（${weekdayName(log.date)}）`),
    fact(LOG.hall, headingOf(station)),
    fact(LOG.covered, LOG.deskOf(station.name, station.code)),
    fact(LOG.missing, missing.map(({ name, code }) => LOG.deskOf(name, code)).join('、') || LOG.noneMissing),
    fact(LOG.cases, LOG.casesCount(log.cases)),
    fact(LOG.openAtEnd, LOG.casesCount(log.open.length)),
    fact(LOG.lateAndNear, LOG.lateAndNearCount(log.late.length, log.near.length)),
    fact(LOG.originalsAtEnd, LOG.originalsCount(holders, held)),
  ]);
}
