import { isSame } from '../../typing/is-same.ts';

/** What is typed over saved values, by field: what was saved in it when that was typed, and what is typed. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

export const NO_CHANGES: Changes = {};

/** The saved values with what is typed over them: a field nobody touched says what is saved now. */
export function laidOver<Fields extends object>(changes: Changes, saved: Fields): Fields {
  const typed = Object.fromEntries(Object.entries(changes).map(([name, { to }]) => [name, to]));
  return { ...saved, ...typed };
}

/** The changes that make `typed` of what is saved; a field that was typed before remembers what was saved then. */
export function changesTo<Fields extends object>(typed: Fields, saved: Fields, before: Changes): Changes {
  const was = byName(saved);
  const changed = Object.entries(typed).filter(([name, to]) => !isSame(to, was[name]));
  return Object.fromEntries(
    changed.map(([name, to]) => [name, { from: (before[name] ?? { from: was[name] }).from, to }]),
  );
}

/** The fields of which something else was saved since they were typed, neither what it was nor what is typed. */
export function clashesOf<Fields extends object>(changes: Changes, saved: Fields): readonly (keyof Fields)[] {
  return (Object.keys(saved) as (keyof Fields & string)[]).filter((name) => {
    const change = changes[name];
    return change !== undefined && !isSame(change.from, saved[name]) && !isSame(change.to, saved[name]);
  });
}

/** What is typed is to hold, in the knowledge of what is saved now. */
export function heldAgainst<Fields extends object>(changes: Changes, saved: Fields): Changes {
  return changesTo(laidOver(changes, saved), saved, NO_CHANGES);
}

/** What was saved meanwhile is to hold; what clashes with nothing stays typed. */
export function yieldedTo<Fields extends object>(changes: Changes, saved: Fields): Changes {
  const clashes: readonly PropertyKey[] = clashesOf(changes, saved);
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !clashes.includes(name)));
}

/** Once `typed` was saved, as `written`: what went on being typed while it was saved is still a change. */
export function leftAfter<Fields extends object>(changes: Changes, typed: Fields, written: Fields): Changes {
  const asked = byName(typed);
  const now = byName(written);
  const left = Object.entries(changes).filter(([name, { to }]) => !isSame(to, asked[name]));
  return Object.fromEntries(left.map(([name, { to }]) => [name, { from: now[name], to }]));
}

const byName = (fields: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(fields));
