import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { fold } from '../../../domain/case/fold.ts';
import { summariseCase } from '../../../domain/case/summarise-case.ts';
import type { CaseSummary } from '../../../domain/case/summary.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { toEntry } from './stored-entry.ts';
import { caseIdOf, type Stream } from './stream.ts';

/** What a stream says. Worked out once, for its entries never change; a stream that was packed still has the same. */
export type StreamViews = {
  readonly entriesOf: (stream: Stream) => readonly Entry[];
  readonly stateOf: (stream: Stream) => CaseState;
  readonly summaryOf: (stream: Stream) => CaseSummary;
};

/** `calendar`: the one in use now; summaries rest on it. */
export function createStreamViews(calendar: () => Calendar): StreamViews {
  // The same entry is the same object in every later state of its stream, so that what was worked out for it holds.
  const entryOf = remembered(toEntry);
  const entriesOf = remembered((stream: Stream) => stream.entries.map(entryOf), itsEntries);
  const stateOf = remembered((stream: Stream) => fold(caseIdOf(stream.subject), entriesOf(stream)), itsEntries);
  const summarise = (stream: Stream) => summariseCase(stateOf(stream), calendar());
  const summaryOf = rememberedUnder(calendar, summarise, itsEntries);
  return { entriesOf, stateOf, summaryOf };
}

const itsEntries = ({ entries }: Stream): object => entries;

/** Works once for a thing that never changes, or whose `ground` is the same object as before. */
export function remembered<Thing extends object, Value>(
  work: (thing: Thing) => Value,
  ground: (thing: Thing) => object = (thing) => thing,
): (thing: Thing) => Value {
  const known = new WeakMap<object, { readonly value: Value }>();
  return (thing) => {
    const held = known.get(ground(thing)) ?? { value: work(thing) };
    known.set(ground(thing), held);
    return held.value;
  };
}

/** As `remembered`, and worked out anew once what it rests on is another object. */
export function rememberedUnder<Thing extends object, Value>(
  under: () => object,
  work: (thing: Thing) => Value,
  ground?: (thing: Thing) => object,
): (thing: Thing) => Value {
  const workUnder = remembered((_: object) => remembered(work, ground));
  return (thing) => workUnder(under())(thing);
}
