import { formatDate, weekdayName } from '../calendar/date-string.ts';
import type { DayLog } from '../reports/day-log.ts';
import { LOG } from '../text/paper-log.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, orNothing, signer, wideFact } from './blocks.ts';
import { erasedTable, goneNote } from './erased-blocks.ts';
import {
  actsTable,
  byHandFacts,
  countsTable,
  dueTable,
  ledgerTable,
  openTable,
  originalsTable,
  otherActsTable,
} from './log-blocks.ts';
import type { PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';

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
      ]),
      countsTable([log], null),
      ...otherActsTable([log]),
      actsTable(log.acts, log.station),
      ledgerTable(log.ledger, log.station),
      dueTable(LOG.lateTitle, log.late, LOG.noLate),
      dueTable(LOG.nearTitle, log.near, LOG.noNear),
      openTable(log.open),
      originalsTable(log.originals),
      ...erasedTable(log),
      ...goneNote(log),
      factsBlock(LOG.remarksTitle, [wideFact(LOG.remarks, orNothing(remarks))]),
      byHandFacts(),
    ],
    signatures: [signer(ROLE.clerk, log.operator.name), signer(ROLE.head)],
    landscape: true,
  };
}
