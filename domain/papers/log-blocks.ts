import { formatDate, isDateString } from '../calendar/date-string.ts';
import { businessDate, businessTime } from '../calendar/instant.ts';
import { ODD_ACTS, USUAL_ACTS } from '../reports/counted-acts.ts';
import type { DueLine, LoggedAct, OpenLine, OperatorCounts, OriginalLine } from '../reports/day-log.ts';
import type { LedgerLine } from '../reports/ledger-line.ts';
import type { TouchedCase } from '../reports/touched-case.ts';
import type { StationProfile } from '../station/station-state.ts';
import { ACT, ACT_UNIT, LOG } from '../text/paper-log.ts';
import { BY_HAND, fact, factsBlock, figures, NOTHING, orNothing, tableBlock, text, wideFact } from './blocks.ts';
import type { PaperBlock } from './paper-content.ts';

const nameOf = (station: StationProfile, no: string): string =>
  station.operators.find((operator) => operator.no === no)?.name ?? no;

/** `11月18日`; the year stands at the head of the log. */
const day = (date: string): string => (isDateString(date) ? formatDate(date).replace(/^\d+年/, '') : orNothing(date));

/** One row an operator, the sum last; of one operator only his own. Every figure says its unit. */
export function countsTable(
  rows: readonly OperatorCounts[],
  total: Pick<OperatorCounts, 'counts' | 'asked'> | null,
): PaperBlock {
  const columns = [
    text(LOG.operator, 2.4),
    figures(LOG.withUnit(LOG.asked, LOG.askedUnit), 1),
    ...USUAL_ACTS.map((act) => figures(LOG.withUnit(ACT[act], ACT_UNIT[act]), 1)),
  ];
  const cells = (label: string, { counts, asked }: Pick<OperatorCounts, 'counts' | 'asked'>) => [
    label,
    String(asked),
    ...USUAL_ACTS.map((act) => String(counts[act])),
  ];
  const all = rows.map((row) => cells(`${row.operator.name}（${row.operator.no}）`, row));
  return tableBlock(LOG.countsTitle, columns, total ? [...all, cells(LOG.total, total)] : all, LOG.noActs);
}

/** The acts of the other paths that occurred, a line each, with who did how many; no block on a day without any. */
export function otherActsTable(rows: readonly OperatorCounts[]): readonly PaperBlock[] {
  const lines = ODD_ACTS.flatMap((act) => {
    const doers = rows.filter(({ counts }) => counts[act] > 0);
    if (doers.length === 0) return [];
    const sum = doers.reduce((all, { counts }) => all + counts[act], 0);
    const who = doers.map(({ operator, counts }) => `${operator.name} ${counts[act]}`).join('、');
    return [[ACT[act], LOG.countOf(sum, ACT_UNIT[act]), who]];
  });
  if (lines.length === 0) return [];
  const widths = [3, 1.4, 6];
  const columns = LOG.otherColumns.map((label, at) => text(label, widths[at] ?? 1));
  return [tableBlock(LOG.otherTitle, columns, lines, LOG.noActs)];
}

/** One line a case-act: what was done at a case with one key (受理 of six items) is one line that names its count. */
export function actsTable(acts: readonly LoggedAct[], station: StationProfile): PaperBlock {
  const widths = [0.85, 1, 1.5, 4.6, 1.2, 2.6, 4.4, 2.5, 0.95, 1.3, 1.45];
  const columns = LOG.actColumns.map((label, at) => (at < 2 || at === 8 ? figures : text)(label, widths[at] ?? 1));
  const lines = [...Map.groupBy(acts, lineOf).values()];
  const rows = lines.map((line, at) => actRow(line, at + 1, station));
  const struck = lines.flatMap((line, at) => (line[0]?.undone ? [at] : []));
  return tableBlock(LOG.actsTitle, columns, rows, LOG.noActs, struck);
}

const lineOf = ({ caseId, act, operator, at, undone }: LoggedAct): string =>
  [caseId, act, operator, at, undone].join(' ');

function actRow(line: readonly LoggedAct[], serial: number, station: StationProfile): readonly string[] {
  const [first] = line;
  if (!first) return [];
  const joined = (values: readonly string[]) =>
    orNothing([...new Set(values.filter((value) => value !== ''))].join('、'));
  return [
    String(serial),
    businessTime(first.at),
    ACT[first.act],
    orNothing(first.number),
    orNothing(first.applicant),
    first.bundle,
    joined(line.map(({ item }) => item)),
    joined(line.map(({ unit }) => unit)),
    String(line.length),
    nameOf(station, first.operator),
    first.undone ? LOG.undone : NOTHING,
  ];
}

/** One line a case, so that a day fits on a sheet or two. */
export function touchedTable(lines: readonly TouchedCase[]): PaperBlock {
  const widths = [0.85, 4.9, 2.4, 2.3, 5.4, 4.4];
  const columns = LOG.touchedColumns.map((label, at) => (at < 2 ? figures : text)(label, widths[at] ?? 1));
  const rows = lines.map(({ number, applicant, bundle, done, stage }, at) => [
    String(at + 1),
    orNothing(number),
    orNothing(applicant),
    bundle,
    done,
    orNothing(stage),
  ]);
  return tableBlock(LOG.touchedTitle, columns, rows, LOG.noActs);
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
  const widths = [0.85, 4.8, 1.2, 4.2, 2.4, 1.6, 4];
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
  const widths = [0.85, 4.8, 1.2, 3.6, 6, 1.8];
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

/** A row a case: its originals that lie here, since the first of them came. */
export function originalsTable(lines: readonly OriginalLine[]): PaperBlock {
  const widths = [0.85, 4.8, 1.2, 6.4, 1, 1.8];
  const columns = LOG.originalsColumns.map((label, at) =>
    (at === 0 || at === 4 ? figures : text)(label, widths[at] ?? 1),
  );
  const byCase = [...Map.groupBy(lines, ({ caseId }) => caseId).values()];
  const rows = byCase.map((own, at) => [
    String(at + 1),
    orNothing(own[0]?.number),
    orNothing(own[0]?.applicant),
    own.map(({ material }) => material).join('、'),
    String(own.reduce((sum, { originals }) => sum + originals, 0)),
    day(own.map(({ since }) => since).sort()[0] ?? ''),
  ]);
  return tableBlock(LOG.originalsTitle, columns, rows, LOG.noOriginals);
}

/** What no entry knows, for the pen (domain-practice, section 6); `dense`: two a row. */
export function byHandFacts(spacing: 'wide' | 'dense' = 'wide'): PaperBlock {
  const line = spacing === 'wide' ? wideFact : fact;
  const labels = [LOG.services, LOG.ratings, LOG.faults, LOG.handover, LOG.head];
  return factsBlock(
    LOG.handTitle,
    labels.map((label) => line(label, BY_HAND)),
  );
}
