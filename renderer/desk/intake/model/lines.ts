import type { MaterialTaken } from '../../../../domain/case/decide/material-taken.ts';
import type { ReceivedAs } from '../../../../domain/case/kinds/materials.ts';
import { peopleOfLine } from '../../../../domain/case/line-title.ts';
import { isAskedFor } from '../../../../domain/case/progress.ts';
import { countsFor, usualWay, waysToMeet } from '../../../../domain/case/ways-to-meet.ts';
import type { ChecklistLine, Outcome } from '../../../../domain/catalogue/outcome.ts';
import { NEEDS } from '../../../../domain/catalogue/schema-common.ts';
import { checkCount } from '../../../../domain/identity/amounts.ts';
import { INTAKE } from '../../text/intake.ts';
import type { IntakeChoices, Tick } from './intake-draft.ts';

/** One paper as the clerk works through the list. */
export type LineReading = {
  readonly line: ChecklistLine;
  /** Name with whose paper it is: 居民身份证（母亲）. */
  readonly label: string;
  readonly asked: boolean;
  readonly tick: Tick | null;
  /** Key of the draft's ticks where `tick` stands: another than the line's id after a changed answer. */
  readonly tickedAs: string;
  /** What is wrong with the counts, in a sentence; '' when nothing is. */
  readonly countProblem: string;
  /** Ticked with less than was asked for; the clerk may mean it. */
  readonly fewer: boolean;
  readonly ways: readonly ReceivedAs[];
  /** What a plain tick means. */
  readonly usual: ReceivedAs;
};

export type LinesReading = {
  /** In the clerk's order: necessary first, then as the steps ask. */
  readonly lines: readonly LineReading[];
  readonly missing: readonly LineReading[];
  /** Papers ticked under other answers that nobody asks for now; the clerk gives them back. */
  readonly spare: readonly string[];
};

export function readLines(outcome: Outcome, ticks: IntakeChoices['ticks']): LinesReading {
  const order = (line: ChecklistLine) => NEEDS.length - NEEDS.indexOf(line.need);
  const sorted = outcome.checklist.toSorted((a, b) => order(a) - order(b));
  const known = new Set(sorted.map(({ id }) => id));
  const spareKeys = Object.keys(ticks).filter((id) => !known.has(id));
  const lines = sorted.map((line) => lineReading(outcome, line, ticks, spareKeys));
  const used = new Set(lines.filter(({ tick }) => tick !== null).map(({ tickedAs }) => tickedAs));
  return {
    lines,
    missing: lines.filter(({ asked, tick }) => asked && tick === null),
    spare: spareKeys.filter((id) => !used.has(id)),
  };
}

/** A tick with the counts that go with it. */
export function tickOf(line: ChecklistLine, as: ReceivedAs): Tick {
  const { originals, copies } = countsFor(line, as);
  return { as, originals: String(originals), copies: String(copies), remark: '' };
}

export function takenOf({ line, tick }: LineReading): MaterialTaken | null {
  if (tick === null) return null;
  const { as, remark, condition, copiedHere, proof } = tick;
  const takesPaper = as === 'kept' || as === 'seen';
  return {
    line: line.id,
    as,
    originals: Number(tick.originals),
    copies: Number(tick.copies),
    pages: null,
    remark,
    ...(takesPaper && condition !== undefined ? { condition } : {}),
    ...(takesPaper && copiedHere ? { copiedHere } : {}),
    ...(!takesPaper && proof !== undefined ? { proof } : {}),
  };
}

/** Label of a line that is not in the outcome any more, from its id. */
export function labelOfSpare(id: string, nameOf: (material: string) => string | undefined): string {
  const [material = id] = id.split('@');
  return nameOf(material) ?? material;
}

export function peopleLabel(outcome: Outcome, line: Pick<ChecklistLine, 'people' | 'match' | 'collective'>): string {
  const labels = peopleOfLine(outcome, line);
  return line.match === 'any' && labels.length > 1 ? INTAKE.anyOf(labels) : labels.join('、');
}

function lineReading(
  outcome: Outcome,
  line: ChecklistLine,
  ticks: IntakeChoices['ticks'],
  spareKeys: readonly string[],
): LineReading {
  const tickedAs = ticks[line.id] === undefined ? (standIn(line, spareKeys) ?? line.id) : line.id;
  const tick = ticks[tickedAs] ?? null;
  const label = INTAKE.paperOf(line.name, peopleLabel(outcome, line));
  const asked = isAskedFor(line);
  const fewer = tick?.as === 'kept' && isFewer(tick, line);
  return {
    line,
    label,
    asked,
    tick,
    tickedAs,
    countProblem: tick ? countProblem(tick) : '',
    fewer,
    ways: waysToMeet(line),
    usual: usualWay(line),
  };
}

/** A paper of A, taken before the answers changed, also serves a line that asks for one of A or B; never the other way. */
function standIn(line: ChecklistLine, spareKeys: readonly string[]): string | undefined {
  return spareKeys.find((id) => {
    const [material, people = ''] = id.split('@');
    return material === line.material && people.split('|').every((person) => line.people.includes(person));
  });
}

const isFewer = (tick: Tick, { originals, copies }: ChecklistLine) =>
  Number(tick.originals) < originals || Number(tick.copies) < copies;

function countProblem(tick: Tick): string {
  const takesPaper = tick.as === 'kept' || tick.as === 'seen';
  const checks = [tick.originals, tick.copies].map((text) => checkCount(text.trim() === '' ? '0' : text));
  const wrong = checks.find(({ ok }) => !ok);
  if (wrong !== undefined && !wrong.ok) return wrong.message;
  const nothing = checks.every((checked) => checked.ok && checked.value === '0');
  if (takesPaper && nothing) return INTAKE.nothingCounted;
  return takesPaper && tick.condition !== undefined && tick.remark.trim() === '' ? INTAKE.conditionWhy : '';
}
