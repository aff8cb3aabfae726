import type { Json } from '../../ledger/canonical-json.ts';
import type { Resolution, Resolved } from '../resolve.ts';
import type { Stated } from '../stated.ts';

export type Registers = Resolved['registers'];

/** Facts were parsed by the kind that wrote them, and each register has one shape: the cast happens here alone. */
export function factOf<Fact>(held: Resolution | undefined): Fact | null {
  return held ? (held.fact as Fact) : null;
}

/** The shown fact with its circumstances; several sources when more than one desk stated the same. */
export function stated<Fact>(held: Resolution | undefined): Stated<Fact> | null {
  const shown = held?.statements.at(-1);
  if (!held || !shown) return null;
  return {
    ...membersOf(held.fact),
    ...membersOf(shown.detail),
    at: shown.at,
    operator: shown.operator,
    sources: held.statements,
  } as Stated<Fact>;
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
