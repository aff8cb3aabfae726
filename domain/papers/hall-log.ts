import { formatDate, weekdayName } from '../calendar/date-string.ts';
import type { HallLog } from '../reports/day-log.ts';
import { LOG } from '../text/paper-log.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, signer } from './blocks.ts';
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
import { headingOf, type PaperDesk, paperFrame } from './paper-desk.ts';

type HallLogInput = { readonly log: HallLog; readonly desk: PaperDesk; readonly number: string };

/** 大厅工作日志 (P10): a row an operator and the sum, then the day's lines and what stands at its end. */
export function hallLogPaper({ log, desk, number }: HallLogInput): PaperContent {
  return {
    ...paperFrame('hall-log', desk, number),
    blocks: [
      factsBlock('', [
        fact(LOG.date, `${formatDate(log.date)}（${weekdayName(log.date)}）`),
        fact(LOG.hall, headingOf(log.station)),
        fact(LOG.cases, LOG.casesCount(log.cases)),
        fact(LOG.operator, log.byOperator.map(({ operator }) => operator.name).join('、')),
      ]),
      countsTable(log.byOperator, log),
      ...otherActsTable(log.byOperator),
      actsTable(log.acts, log.station),
      ledgerTable(log.ledger, log.station),
      dueTable(LOG.lateTitle, log.late, LOG.noLate),
      dueTable(LOG.nearTitle, log.near, LOG.noNear),
      openTable(log.open),
      originalsTable(log.originals),
      byHandFacts(),
    ],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.head)],
    landscape: true,
  };
}
