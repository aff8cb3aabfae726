import { formatDate, weekdayName } from '../calendar/date-string.ts';
import type { DayLog } from '../reports/day-log.ts';
import { LOG } from '../text/paper-log.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, orNothing, signer } from './blocks.ts';
import { erasedTable, goneNote } from './erased-blocks.ts';
import { actsTable, byHandFacts, countsTable, otherActsTable } from './log-blocks.ts';
import type { PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { dueTable, ledgerTable, openTable, originalsTable } from './standing-tables.ts';

type DayLogInput = {
  readonly log: DayLog;
  /** What the operator typed when signing the day off; '' for nothing. */
  readonly remarks: string;
  readonly desk: PaperDesk;
  readonly number: string;
};

/** 窗口工作日志 (P10) of one operator, signed by the operator and the window head. */
export function dayLogPaper({ log, remarks, desk, number }: DayLogInput): PaperContent {
  return {
    ...paperFrame('day-log', desk, number),
    blocks: [
      factsBlock('', [
        fact(LOG.date, `${formatDate(log.date)}（${weekdayName(log.date)}）`),
        fact(LOG.window, windowOf(log.station)),
        fact(LOG.operator, `${log.operator.name}（${log.operator.no}）`),
        fact(LOG.cases, LOG.casesCount(log.cases)),
        fact(LOG.remarks, orNothing(remarks)),
      ]),
      countsTable([log], null),
      ...otherActsTable([log]),
      actsTable(log.acts),
      ledgerTable(log.ledger, log),
      dueTable(LOG.lateTitle, log.late, LOG.noLate, log),
      dueTable(LOG.nearTitle(log.nearWithin), log.near, LOG.noNear, log),
      openTable(log.open, log),
      originalsTable(log.originals, log),
      ...erasedTable(log),
      ...goneNote(log),
      byHandFacts('wide'),
    ],
    signatures: [signer(ROLE.clerk, log.operator.name), signer(ROLE.head)],
    landscape: true,
  };
}
