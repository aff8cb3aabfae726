import { formatDate, isDateString } from '../calendar/date-string.ts';
import { businessDate, businessTime } from '../calendar/instant.ts';
import type { DueLine, OpenLine, OriginalLine } from '../reports/day-log.ts';
import type { LedgerLine } from '../reports/ledger-line.ts';
import type { StationProfile } from '../station/station-state.ts';
import { LOG } from '../text/paper-log.ts';
import { BY_HAND, NOTHING, orNothing } from './blocks.ts';
import { operatorName } from './operator-name.ts';
import type { PaperBlock } from './paper-content.ts';
import { COUNT, columnsOf, listBlock, type Width } from './tables.ts';

/** A case number on one line. */
const NUMBER: Width = { figures: 4.6 };

/** The log whose tables these are: how things stood at the end of its day. */
type EndOfDay = { readonly station: StationProfile; readonly date: string };

/** `11月18日`; the year only where it is not that of the log. */
function dayOf(date: string, of: string): string {
  if (!isDateString(date)) return orNothing(date);
  const whole = formatDate(date);
  return date.slice(0, 4) === of.slice(0, 4) ? whole.replace(/^\d+年/, '') : whole;
}

export function ledgerTable(lines: readonly LedgerLine[], { station, date }: EndOfDay): PaperBlock {
  const columns = columnsOf(
    LOG.ledgerColumns,
    [1.35, 2.95, 2.8, 2.3, 0.85, 1.05, 1.4, 2.4, 1.6, 1.5, 1.4, 1, 0.7, 0.8],
  );
  const stacked = (...parts: readonly string[]) => parts.map((part) => orNothing(part)).join('\n');
  const rows = lines.map((line) => [
    line.receivedAt === null
      ? NOTHING
      : `${dayOf(businessDate(line.receivedAt), date)}\n${businessTime(line.receivedAt)}`,
    orNothing(line.number),
    stacked(line.applicant, line.idNo, line.phone),
    stacked(line.bundle, line.kind),
    String(line.papers),
    orNothing(operatorName(station, line.receivedBy)),
    stacked(dayOf(line.acceptedOn, date), dayOf(line.promisedOn, date)),
    line.stage,
    orNothing(line.heldUpBy),
    stacked(dayOf(line.concludedOn, date), line.result),
    stacked(line.deliveredBy, dayOf(line.deliveredOn, date)),
    line.collectedBy || BY_HAND,
    line.rating || BY_HAND,
    line.remark || BY_HAND,
  ]);
  return listBlock(LOG.ledgerTitle, columns, rows, LOG.noActs);
}

export function dueTable(title: string, lines: readonly DueLine[], empty: string, { date }: EndOfDay): PaperBlock {
  const columns = columnsOf(LOG.dueColumns, [NUMBER, 2.4, 4.4, 3.65, 1.5, 2.4]);
  const rows = lines.map(({ number, applicant, item, unit, due, text: state }) => [
    orNothing(number),
    orNothing(applicant),
    item,
    orNothing(unit),
    dayOf(due, date),
    state,
  ]);
  return listBlock(title, columns, rows, empty);
}

export function openTable(lines: readonly OpenLine[], { date }: EndOfDay): PaperBlock {
  const columns = columnsOf(LOG.openColumns, [NUMBER, 2.8, 3.4, 6.2, 1.6]);
  const rows = lines.map(({ number, applicant, bundle, stage, promised }) => [
    orNothing(number),
    orNothing(applicant),
    bundle,
    stage,
    dayOf(promised, date),
  ]);
  return listBlock(LOG.openTitle, columns, rows, LOG.noOpen);
}

/** A row a case: its originals that lie here, since the first of them came. */
export function originalsTable(lines: readonly OriginalLine[], { date }: EndOfDay): PaperBlock {
  const columns = columnsOf(LOG.originalsColumns, [NUMBER, 2.8, 7, COUNT, 1.6]);
  const byCase = [...Map.groupBy(lines, ({ caseId }) => caseId).values()];
  const rows = byCase.map((own) => [
    orNothing(own[0]?.number),
    orNothing(own[0]?.applicant),
    own.map(({ material }) => material).join('、'),
    String(own.reduce((sum, { originals }) => sum + originals, 0)),
    dayOf(own.map(({ since }) => since).sort()[0] ?? '', date),
  ]);
  return listBlock(LOG.originalsTitle, columns, rows, LOG.noOriginals);
}
