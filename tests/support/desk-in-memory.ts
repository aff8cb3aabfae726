import type { ActContext } from '../../domain/acts/act-context.ts';
import type { Decision } from '../../domain/acts/decision.ts';
import { caseAt, type Desk } from '../../domain/acts/desk.ts';
import { onlyReadable } from '../../domain/acts/readable-gate.ts';
import { type Calendar, openCalendar } from '../../domain/calendar/calendar.ts';
import { calendarPackSchema } from '../../domain/calendar/calendar-pack.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { type CaseView, view } from '../../domain/case/view.ts';
import { causalOrder } from '../../domain/ledger/causal-order.ts';
import { caseSubject, type Entry, type NewEntry, type Subject } from '../../domain/ledger/entry.ts';
import { caseSerialKey, makeCaseNumber, makePaperNumber, paperSerialKey } from '../../domain/numbers/make-number.ts';
import type { StationProfile } from '../../domain/station/station-state.ts';
import calendarSeed from '../../seeds/calendar/xiangxi.json' with { type: 'json' };

/** Wednesday 2026-11-18, 09:00 in Shanghai. */
export const MORNING = Date.parse('2026-11-18T09:00:00+08:00');

export const testStation: StationProfile = {
  code: '0003',
  name: '综合窗口3号',
  hall: '永顺县政务服务中心',
  county: { code: '433127', name: '永顺县' },
  channel: 'hall',
  phone: '0743-5220000',
  address: '灵溪镇府前路1号',
  closingTime: '17:30',
  operators: [{ no: '0301', name: '测试甲' }],
};

export const testCalendar: Calendar = openCalendar(calendarPackSchema.parse(calendarSeed));

/** A desk without a journal or a database: what it decides, it simply holds. For tests of the rules. */
export type MemoryDesk = {
  readonly desk: Desk;
  readonly context: () => ActContext;
  /** Enters what was decided; a refusal throws with its sentence, so that a test fails where it happens. */
  readonly enter: <Value>(decision: Decision<Value>) => Value;
  readonly caseState: (id: string) => CaseState;
  readonly caseView: (id: string) => CaseView;
  readonly pass: (ms: number) => void;
  readonly entries: () => readonly Entry[];
};

export function memoryDesk(start: number = MORNING): MemoryDesk {
  const held: Entry[] = [];
  const counters = new Map<string, number>();
  let now = start;
  let ids = 0;
  const bySubject = new Map<Subject, Entry[]>();
  const desk: Desk = { entriesOf: (subject) => bySubject.get(subject) ?? [] };
  const count = (key: string) => {
    const next = (counters.get(key) ?? 0) + 1;
    counters.set(key, next);
    return next;
  };
  const caseState = foldedOnce(desk);
  const origin = { area: testStation.county.code, station: testStation.code, ledger: '482915' };
  const context = (): ActContext => ({
    now,
    operator: '0301',
    station: testStation,
    calendar: testCalendar,
    practice: false,
    newId: () => `id-${++ids}`,
    numbers: {
      caseNumber: () => numberOf(makeCaseNumber(origin, businessDate(now), count(caseSerialKey(businessDate(now))))),
      paperNumber: (type) =>
        numberOf(makePaperNumber(origin, type, businessDate(now), count(paperSerialKey(type, businessDate(now))))),
    },
  });
  return {
    desk,
    context,
    enter: (decided) => {
      const decision = onlyReadable(decided);
      if (!decision.ok) throw new Error(`${decision.code}: ${decision.text}`);
      const entered = numbered(decision.entries, desk, held.length, now);
      held.push(...entered);
      for (const entry of entered) bySubject.set(entry.subject, [...desk.entriesOf(entry.subject), entry]);
      return decision.value;
    },
    caseState,
    caseView: (id) => view(caseState(id), now, testCalendar),
    pass: (ms) => {
      now += ms;
    },
    entries: () => held,
  };
}

/** The case as it stands, folded anew only when an entry came: thousands of cases ask for it again and again. */
function foldedOnce(desk: Desk): MemoryDesk['caseState'] {
  const folded = new Map<string, { readonly from: readonly Entry[]; readonly state: CaseState }>();
  return (id) => {
    const from = desk.entriesOf(caseSubject(id));
    const known = folded.get(id);
    if (known?.from === from) return known.state;
    const state = caseAt(desk, id);
    folded.set(id, { from, state });
    return state;
  };
}

function numbered(entries: readonly NewEntry[], desk: Desk, held: number, now: number): Entry[] {
  const heads = new Map<Subject, readonly string[]>();
  return entries.map((entry, index) => {
    const known = heads.get(entry.subject) ?? causalOrder([...desk.entriesOf(entry.subject)]).heads;
    heads.set(entry.subject, known);
    const clock = { wall: now, count: index };
    return {
      ...entry,
      ledger: 'test-ledger',
      seq: held + index + 1,
      seen: [...known],
      clock,
      at: now,
      operator: '0301',
    };
  });
}

function numberOf(result: ReturnType<typeof makeCaseNumber>): string {
  if (!result.ok) throw new Error(result.code);
  return result.number;
}
