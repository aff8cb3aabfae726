import { type DateString, formatDate } from '../calendar/date-string.ts';
import { businessDate, businessTime } from '../calendar/instant.ts';
import { tailOf } from '../numbers/format-number.ts';
import type { Access } from '../station/access-shown.ts';
import { ACCESS_LOG, ACCESS_WHAT } from '../text/access.ts';
import { ROLE } from '../text/papers.ts';
import { fact, factsBlock, orNothing, paragraphsBlock, signer } from './blocks.ts';
import { operatorName } from './operator-name.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { columnsOf, listBlock } from './tables.ts';

type AccessLogInput = {
  readonly accesses: readonly Access[];
  readonly from: DateString;
  readonly to: DateString;
  /** What was left out, in words; '' where nothing was. */
  readonly filter: string;
  /** What a case is about, by its id; '' where it is not known here. */
  readonly bundleOf: (caseId: string) => string;
  readonly desk: PaperDesk;
};

/** 查阅登记表 (P40): who looked at whose data when and why. Unnumbered: it states the record and nothing of it is kept. */
export function accessLogPaper(input: AccessLogInput): PaperContent {
  const { accesses, from, to, filter, desk } = input;
  const children = accesses.filter(({ what }) => what === 'minor').length;
  return {
    ...paperFrame('access-log', desk, ''),
    blocks: [
      factsBlock('', [
        fact(ACCESS_LOG.period, ACCESS_LOG.periodText(formatDate(from), formatDate(to))),
        fact(ACCESS_LOG.window, windowOf(desk.station)),
        fact(ACCESS_LOG.filter, filter || ACCESS_LOG.everything),
        fact(ACCESS_LOG.count, ACCESS_LOG.countText(accesses.length, children)),
      ]),
      linesTable(input),
      paragraphsBlock('', ACCESS_LOG.notes),
    ],
    signatures: [signer(ROLE.head, desk.operator.name)],
    landscape: true,
  };
}

function linesTable({ accesses, bundleOf, desk }: AccessLogInput): PaperBlock {
  const columns = columnsOf(ACCESS_LOG.columns, [{ figures: 2 }, 1.6, 3, 2.6, 1.8, 4]);
  const rows = accesses.map(({ at, operator, case: caseId, number, whose, what, reason }) => [
    `${businessDate(at)}\n${businessTime(at)}`,
    operatorName(desk.station, operator),
    [bundleOf(caseId), tailOf(number)].filter(Boolean).join(' '),
    whose.join('、'),
    ACCESS_WHAT[what],
    orNothing(reason),
  ]);
  return listBlock(ACCESS_LOG.tableTitle, columns, rows, ACCESS_LOG.none);
}
