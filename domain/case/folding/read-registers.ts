import type { Json } from '../../ledger/canonical-json.ts';
import type { Resolution, Resolved, Statement } from '../resolve.ts';
import type { Stated } from '../stated.ts';

export type Registers = Resolved['registers'];

/** Facts were parsed by the kind that wrote them, and each register has one shape: the cast happens here alone. */
export function factOf<Fact>(held: Resolution | undefined): Fact | null {
  return held ? (held.fact as Fact) : null;
}

/** The shown fact with its circumstances; several sources when more than one desk stated the same. */
export function stated<Fact>(held: Resolution | undefined): Stated<Fact> | null {
  const shown = held?.statements.at(-1);
  return held && shown ? statedBy<Fact>(shown, held.statements) : null;
}

/** A fact as one statement tells it, with its circumstances. */
export function statedBy<Fact>(shown: Statement, sources: readonly Statement[] = [shown]): Stated<Fact> {
  const { at, operator, fact, detail } = shown;
  return { ...membersOf(fact), ...membersOf(detail), at, operator, sources } as Stated<Fact>;
}

/** As `stated`, where the fact has this member with this value; null for what else the register may say. */
export function statedWhere<Fact>(held: Resolution | undefined, member: string, value: Json): Stated<Fact> | null {
  return memberOf(held, member) === value ? stated(held) : null;
}

/** As `stated`, unless the fact has this member with this value. */
export function statedUnless<Fact>(held: Resolution | undefined, member: string, value: Json): Stated<Fact> | null {
  return memberOf(held, member) === value ? null : stated(held);
}

function memberOf(held: Resolution | undefined, member: string): Json | undefined {
  return held && (membersOf(held.fact) as Readonly<Record<string, Json>>)[member];
}

function membersOf(value: Json): object {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

export function namesUnder(registers: Registers, family: string): string[] {
  const beginning = `${family}/`;
  return [...registers.keys()].filter((name) => name.startsWith(beginning));
}

/** The ids in registers named `<family>/<id>` or `<family>/<id>/<aspect>`, in the order they were first written. */
export function idsOf(registers: Registers, family: string): string[] {
  return [...new Set(namesUnder(registers, family).map((name) => name.split('/')[1] ?? ''))];
}

export function isPresent<T>(value: T | null): value is T {
  return value !== null;
}
