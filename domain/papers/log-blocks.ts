import { businessTime } from '../calendar/instant.ts';
import { ODD_ACTS, USUAL_ACTS } from '../reports/counted-acts.ts';
import type { LoggedAct, OperatorCounts } from '../reports/day-log.ts';
import type { TouchedCase } from '../reports/touched-case.ts';
import { ACT, ACT_UNIT, LOG } from '../text/paper-log.ts';
import { BY_HAND, fact, factsBlock, NOTHING, orNothing, wideFact } from './blocks.ts';
import type { PaperBlock } from './paper-content.ts';
import { COUNT, columnsOf, listBlock, tableBlock } from './tables.ts';

/** One row an operator, the sum last; of one operator only his own. Every figure says its unit. */
export function countsTable(
  rows: readonly OperatorCounts[],
  total: Pick<OperatorCounts, 'counts' | 'asked'> | null,
): PaperBlock {
  const figures = [
    LOG.withUnit(LOG.asked, LOG.askedUnit),
    ...USUAL_ACTS.map((act) => LOG.withUnit(ACT[act], ACT_UNIT[act])),
  ];
  const columns = [
    ...columnsOf([LOG.operator], [2.4]),
    ...columnsOf(
      figures,
      figures.map(() => ({ figures: 1 })),
    ),
  ];
  const cells = (label: string, { counts, asked }: Pick<OperatorCounts, 'counts' | 'asked'>) => [
    label,
    String(asked),
    ...USUAL_ACTS.map((act) => String(counts[act])),
  ];
  const all = rows.map((row) => cells(`${row.operator.name}（${row.operator.no}）`, row));
  return tableBlock(LOG.countsTitle, columns, total ? [...all, cells(LOG.total, total)] : all, LOG.noActs);
}

/** The same acts summed, in one line; '' on a day without any. */
export function otherActsLine(rows: readonly OperatorCounts[]): string {
  return ODD_ACTS.flatMap((act) => {
    const sum = rows.reduce((all, { counts }) => all + counts[act], 0);
    return sum === 0 ? [] : [`${ACT[act]} ${LOG.countOf(sum, ACT_UNIT[act])}`];
  }).join('、');
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
  return [tableBlock(LOG.otherTitle, columnsOf(LOG.otherColumns, [3, 1.4, 6]), lines, LOG.noActs)];
}

/**
 * The acts of one operator, a line a case-act: what was done at a case with one key (受理 of six items) is one line that
 * names its count.
 */
export function actsTable(acts: readonly LoggedAct[]): PaperBlock {
  const columns = columnsOf(LOG.actColumns, [{ figures: 1 }, 1.5, { figures: 5.3 }, 2.2, 2.8, 4.6, 2.6, COUNT, 1.2]);
  const lines = [...Map.groupBy(acts, lineOf).values()];
  const rows = lines.map(actRow);
  const struck = lines.flatMap((line, at) => (line[0]?.undone ? [at] : []));
  return listBlock(LOG.actsTitle, columns, rows, LOG.noActs, struck);
}

const lineOf = ({ caseId, act, operator, at, undone }: LoggedAct): string =>
  [caseId, act, operator, at, undone].join(' ');

function actRow(line: readonly LoggedAct[]): readonly string[] {
  const [first] = line;
  if (!first) return [];
  const joined = (values: readonly string[]) =>
    orNothing([...new Set(values.filter((value) => value !== ''))].join('、'));
  return [
    businessTime(first.at),
    ACT[first.act],
    orNothing(first.number),
    orNothing(first.applicant),
    first.bundle,
    joined(line.map(({ item }) => item)),
    joined(line.map(({ unit }) => unit)),
    String(line.length),
    first.undone ? LOG.undone : NOTHING,
  ];
}

/** One line a case, so that a day fits on a sheet or two. */
export function touchedTable(lines: readonly TouchedCase[]): PaperBlock {
  const columns = columnsOf(LOG.touchedColumns, [{ figures: 4.9 }, 2.4, 2.3, 5.4, 4.4]);
  const rows = lines.map(({ number, applicant, bundle, done, stage }) => [
    orNothing(number),
    orNothing(applicant),
    bundle,
    done,
    orNothing(stage),
  ]);
  return listBlock(LOG.touchedTitle, columns, rows, LOG.noActs);
}

/** What no entry knows, for the pen (domain-practice, section 6); `wide`: sentences have a row each. */
export function byHandFacts(sentences: 'wide' | 'dense'): PaperBlock {
  const line = sentences === 'wide' ? wideFact : fact;
  return factsBlock(LOG.handTitle, [
    ...[LOG.services, LOG.ratings, LOG.faults].map((label) => fact(label, BY_HAND)),
    ...[LOG.handover, LOG.head].map((label) => line(label, BY_HAND)),
  ]);
}
