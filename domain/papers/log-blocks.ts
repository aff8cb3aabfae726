import { formatDate, isDateString } from '../calendar/date-string.ts';
import { businessDate, businessTime } from '../calendar/instant.ts';
import { type ActCounts, COUNTED_ACTS } from '../reports/counted-acts.ts';
import type { DueLine, LoggedAct, OpenLine, OriginalLine } from '../reports/day-log.ts';
import type { LedgerLine } from '../reports/ledger-line.ts';
import type { Operator, StationProfile } from '../station/station-state.ts';
import { ACT, LOG } from '../text/paper-log.ts';
import { BY_HAND, factsBlock, figures, NOTHING, orNothing, tableBlock, text, wideFact } from './blocks.ts';
import type { PaperBlock } from './paper-content.ts';

const nameOf = (station: StationProfile, no: string): string =>
  station.operators.find((operator) => operator.no === no)?.name ?? no;

/** `11月18日`; the year stands at the head of the log. */
const day = (date: string): string => (isDateString(date) ? formatDate(date).replace(/^\d+年/, '') : orNothing(date));

/** One row an operator, the sum last; of one operator only his own. */
export function countsTable(
  rows: readonly { readonly operator: Operator; readonly counts: ActCounts }[],
  total: ActCounts | null,
): PaperBlock {
  const columns = [text(LOG.operator, 2.4), ...COUNTED_ACTS.map((act) => figures(ACT[act], 1))];
  const cells = (label: string, counts: ActCounts) => [label, ...COUNTED_ACTS.map((act) => String(counts[act]))];
  const all = rows.map(({ operator, counts }) => cells(`${operator.name}（${operator.no}）`, counts));
  return tableBlock(LOG.countsTitle, columns, total ? [...all, cells(LOG.total, total)] : all, LOG.noActs);
}

export function actsTable(acts: readonly LoggedAct[], station: StationProfile): PaperBlock {
  const widths = [0.85, 1, 1.5, 4.6, 1.2, 2.6, 4, 2.2, 1.3, 1.5];
  const columns = LOG.actColumns.map((label, at) => (at < 2 ? figures : text)(label, widths[at] ?? 1));
  const rows = acts.map((act, at) => [
    String(at + 1),
    businessTime(act.at),
    ACT[act.act],
    orNothing(act.number),
    orNothing(act.applicant),
    act.bundle,
    orNothing(act.item),
    orNothing(act.unit),
    nameOf(station, act.operator),
    act.undone ? LOG.undone : NOTHING,
  ]);
  const struck = acts.flatMap(({ undone }, at) => (undone ? [at] : []));
  return tableBlock(LOG.actsTitle, columns, rows, LOG.noActs, struck);
}

export function ledgerTable(lines: readonly LedgerLine[], station: StationProfile): PaperBlock {
  const widths = [0.75, 1.35, 2.5, 2.8, 2.3, 0.85, 1.05, 1.4, 2.5, 1.6, 1.5, 1.4, 1.1, 0.7, 0.8];
  const columns = LOG.ledgerColumns.map((label, at) => (at === 0 ? figures : text)(label, widths[at] ?? 1));
  const stacked = (...parts: readonly string[]) => parts.map((part) => orNothing(part)).join('\n');
  const rows = lines.map((line, at) => [
    String(at + 1),
    line.receivedAt === null ? NOTHING : `${day(businessDate(line.receivedAt))}\n${businessTime(line.receivedAt)}`,
    orNothing(line.number),
    stacked(line.applicant, line.idNo, line.phone),
    stacked(line.bundle, line.kind),
    String(line.papers),
    orNothing(nameOf(station, line.receivedBy)),
    stacked(day(line.acceptedOn), day(line.promisedOn)),
    line.stage,
    orNothing(line.heldUpBy),
    stacked(day(line.concludedOn), line.result),
    stacked(line.deliveredBy, day(line.deliveredOn)),
    line.collectedBy || BY_HAND,
    line.rating || BY_HAND,
    line.remark || BY_HAND,
  ]);
  return tableBlock(LOG.ledgerTitle, columns, rows, LOG.noActs);
}

export function dueTable(title: string, lines: readonly DueLine[], empty: string): PaperBlock {
  const widths = [0.7, 4.8, 1.2, 4.2, 2.4, 1.6, 4];
  const columns = LOG.dueColumns.map((label, at) => (at === 0 ? figures : text)(label, widths[at] ?? 1));
  const rows = lines.map(({ number, applicant, item, unit, due, text: state }, at) => [
    String(at + 1),
    orNothing(number),
    orNothing(applicant),
    item,
    orNothing(unit),
    day(due),
    state,
  ]);
  return tableBlock(title, columns, rows, empty);
}

export function openTable(lines: readonly OpenLine[]): PaperBlock {
  const widths = [0.7, 4.8, 1.2, 3.6, 6, 1.8];
  const columns = LOG.openColumns.map((label, at) => (at === 0 ? figures : text)(label, widths[at] ?? 1));
  const rows = lines.map(({ number, applicant, bundle, stage, promised }, at) => [
    String(at + 1),
    orNothing(number),
    orNothing(applicant),
    bundle,
    stage,
    day(promised),
  ]);
  return tableBlock(LOG.openTitle, columns, rows, LOG.noOpen);
}

export function originalsTable(lines: readonly OriginalLine[]): PaperBlock {
  const widths = [0.7, 4.8, 1.2, 6.4, 1, 1.8];
  const columns = LOG.originalsColumns.map((label, at) =>
    (at === 0 || at === 4 ? figures : text)(label, widths[at] ?? 1),
  );
  const rows = lines.map(({ number, applicant, material, originals, since }, at) => [
    String(at + 1),
    orNothing(number),
    orNothing(applicant),
    material,
    String(originals),
    day(since),
  ]);
  return tableBlock(LOG.originalsTitle, columns, rows, LOG.noOriginals);
}

/** What no entry knows, for the pen (domain-practice, section 6). */
export function byHandFacts(): PaperBlock {
  const labels = [LOG.enquiries, LOG.services, LOG.ratings, LOG.faults, LOG.handover, LOG.head];
  return factsBlock(
    LOG.handTitle,
    labels.map((label) => wideFact(label, BY_HAND)),
  );
}
