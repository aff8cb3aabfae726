import { businessDate } from '../../domain/calendar/instant.ts';
import type { PieceState } from '../../domain/case/case-state.ts';
import type { Custodian } from '../../domain/case/custodian.ts';
import { piecesOf, piecesOfLine } from '../../domain/case/pieces.ts';
import { canonicalJson } from '../../domain/ledger/canonical-json.ts';
import { type Entry, type EntryRef, refOf } from '../../domain/ledger/entry.ts';
import { type ParsedPaper, parseCode } from '../../domain/numbers/parse-code.ts';
import { countedAct } from '../../domain/reports/counted-acts.ts';
import { hallLog } from '../../domain/reports/day-log.ts';
import type { PlayedWorld } from './path-desk.ts';
import { logInputOf } from './play.ts';

/** The ids of all cases at the desk. */
export function caseIds(memory: PlayedWorld): readonly string[] {
  const subjects = memory.entries().flatMap(({ subject }) => (subject.startsWith('case:') ? [subject] : []));
  return [...new Set(subjects)].map((subject) => subject.slice('case:'.length));
}

/**
 * Pieces of paper that are not where the last word about them puts them, or that the record has lost. What was handed in
 * and the last word are read off the entries themselves, in the order in which they were written, without the fold;
 * what was undone was never said.
 */
export function misplaced(memory: PlayedWorld): readonly string[] {
  return [...handedIn(memory)].flatMap(([key, pieces]) => {
    const [id = '', line = ''] = key.split(' ');
    const told = pieces.map(({ custodian }) => canonicalJson(custodian)).sort();
    const material = memory.caseState(id).materials[line];
    const known = (material ? piecesOfLine(line, material) : [])
      .filter(({ state }) => hasPaper(state))
      .map(({ state }) => canonicalJson(state.custodian?.holder ?? null))
      .sort();
    return told.join() === known.join() ? [] : [`${key}: ${told.join()}, by the record ${known.join()}`];
  });
}

type HandedIn = { readonly ref: EntryRef; custodian: Custodian };

/** Every piece of paper that ever lay on a window's table, by case and line, with where it is. */
function handedIn(memory: PlayedWorld): ReadonlyMap<string, readonly HandedIn[]> {
  const byLine = new Map<string, HandedIn[]>();
  const undone = undoneIn(memory.entries());
  for (const entry of memory.entries()) {
    if (undone.has(refOf(entry))) continue;
    const said = entry.data as { readonly line?: string; readonly piece?: EntryRef; readonly custodian?: Custodian };
    const key = `${entry.subject.slice('case:'.length)} ${said.line}`;
    const pieces = byLine.get(key) ?? [];
    if (entry.kind === 'material.received' && said.custodian?.at === 'station') {
      byLine.set(key, [...pieces, { ref: refOf(entry), custodian: said.custodian }]);
    }
    const moved = said.piece === undefined ? pieces.at(-1) : pieces.find(({ ref }) => ref === said.piece);
    if (entry.kind === 'material.moved' && moved && said.custodian) moved.custodian = said.custodian;
    if (entry.kind === 'material.returned' && moved) moved.custodian = { at: 'applicant' };
  }
  return byLine;
}

/** The latest word counts: an undo that was undone itself takes nothing back. */
function undoneIn(entries: readonly Entry[]): ReadonlySet<EntryRef> {
  const undone = new Set<EntryRef>();
  for (const entry of entries.toReversed()) {
    if (entry.kind !== 'act.undone' || undone.has(refOf(entry))) continue;
    for (const ref of (entry.data as { readonly entries: readonly EntryRef[] }).entries) undone.add(ref);
  }
  return undone;
}

/** Paper that was taken in; an original that was only seen never was. */
function hasPaper({ received, rejected }: PieceState): boolean {
  return rejected !== null || received?.as === 'kept' || (received?.as === 'seen' && received.copies > 0);
}

/** Originals on their way with a slip that was signed for, or with a unit that has no step of the case. */
export function heldByNobody(memory: PlayedWorld): readonly string[] {
  return caseIds(memory).flatMap((id) => {
    const state = memory.caseState(id);
    const { outcome, steps } = state;
    const units = new Set((outcome?.steps ?? []).map(({ unit }) => unit.id));
    return piecesOf(state).flatMap(({ id: piece, state: { custodian } }) => {
      const holder = custodian?.holder;
      if (holder?.at === 'unit') return units.has(holder.unit) ? [] : [`${id} ${piece} at ${holder.unit}`];
      if (holder?.at !== 'transit') return [];
      const open = steps.some(({ handOff, signature }) => handOff?.slip === holder.slip && !signature);
      return open ? [] : [`${id} ${piece} on its way`];
    });
  });
}

/** Papers by type and year, each with its serials in the order in which they were issued. */
export function series(memory: PlayedWorld): ReadonlyMap<string, readonly number[]> {
  const issued = memory.entries().filter(({ kind }) => kind === 'paper.issued');
  const codes = issued.map(({ data }) => {
    const { number, type } = data as { readonly number: string; readonly type: string };
    const code = parseCode(number);
    if (code?.kind !== 'paper' || code.paperType !== type) throw new Error(`${number} is no number of ${type}`);
    return code;
  });
  const byType = Map.groupBy(codes, ({ paperType, year }: ParsedPaper) => `${paperType} ${year}`);
  return new Map([...byType].map(([key, all]) => [key, all.map(({ serial }) => serial)]));
}

/** How often each counted entry stands in the logs of all days, by its ref; an entry that stands nowhere counts nought. */
export function timesLogged(memory: PlayedWorld): ReadonlyMap<string, number> {
  const own = memory.entries().filter(({ subject }) => subject.startsWith('case:'));
  const counted = own.filter(({ kind, data }) => countedAct(kind, data) !== null);
  const times = new Map(counted.map((entry) => [refOf(entry), 0]));
  for (const date of new Set(own.map(({ at }) => businessDate(at)))) {
    for (const { ref } of hallLog(logInputOf(memory, date)).acts) times.set(ref, (times.get(ref) ?? 0) + 1);
  }
  return times;
}
