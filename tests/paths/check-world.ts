import { businessDate } from '../../domain/calendar/instant.ts';
import type { Custodian } from '../../domain/case/custodian.ts';
import { refOf } from '../../domain/ledger/entry.ts';
import { type ParsedPaper, parseCode } from '../../domain/numbers/parse-code.ts';
import { countedAct } from '../../domain/reports/counted-acts.ts';
import { hallLog } from '../../domain/reports/day-log.ts';
import type { PathDesk } from './path-desk.ts';
import { logInputOf } from './play.ts';

/** The ids of all cases at the desk. */
export function caseIds(memory: PathDesk): readonly string[] {
  const subjects = memory.entries().flatMap(({ subject }) => (subject.startsWith('case:') ? [subject] : []));
  return [...new Set(subjects)].map((subject) => subject.slice('case:'.length));
}

/**
 * Originals that are not where the last word about them puts them. The last word is read off the entries themselves, in
 * the order in which they were written, without the fold.
 */
export function misplaced(memory: PathDesk): readonly string[] {
  const last = new Map<string, Custodian>();
  for (const { subject, kind, data } of memory.entries()) {
    const said = data as { readonly line?: string; readonly custodian?: Custodian };
    if (said.line === undefined) continue;
    const key = `${subject.slice('case:'.length)} ${said.line}`;
    if (kind === 'material.returned') last.set(key, { at: 'applicant' });
    else if (said.custodian) last.set(key, said.custodian);
  }
  return [...last].flatMap(([key, custodian]) => {
    const [id = '', line = ''] = key.split(' ');
    const holder = memory.caseState(id).materials[line]?.custodian?.holder;
    return JSON.stringify(holder) === JSON.stringify(custodian) ? [] : [`${key}: ${JSON.stringify(holder)}`];
  });
}

/** Originals on their way with a slip that was signed for, or with a unit that has no step of the case. */
export function heldByNobody(memory: PathDesk): readonly string[] {
  return caseIds(memory).flatMap((id) => {
    const { materials, outcome, steps } = memory.caseState(id);
    const units = new Set((outcome?.steps ?? []).map(({ unit }) => unit.id));
    return Object.entries(materials).flatMap(([line, { custodian }]) => {
      const holder = custodian?.holder;
      if (holder?.at === 'unit') return units.has(holder.unit) ? [] : [`${id} ${line} at ${holder.unit}`];
      if (holder?.at !== 'transit') return [];
      const open = steps.some(({ handOff, signature }) => handOff?.slip === holder.slip && !signature);
      return open ? [] : [`${id} ${line} on its way`];
    });
  });
}

/** Papers by type and year, each with its serials in the order in which they were issued. */
export function series(memory: PathDesk): ReadonlyMap<string, readonly number[]> {
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
export function timesLogged(memory: PathDesk): ReadonlyMap<string, number> {
  const own = memory.entries().filter(({ subject }) => subject.startsWith('case:'));
  const counted = own.filter(({ kind, data }) => countedAct(kind, data) !== null);
  const times = new Map(counted.map((entry) => [refOf(entry), 0]));
  for (const date of new Set(own.map(({ at }) => businessDate(at)))) {
    for (const { ref } of hallLog(logInputOf(memory, date)).acts) times.set(ref, (times.get(ref) ?? 0) + 1);
  }
  return times;
}
