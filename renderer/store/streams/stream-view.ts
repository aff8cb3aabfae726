import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { fold } from '../../../domain/case/fold.ts';
import { summariseCase } from '../../../domain/case/summarise-case.ts';
import type { CaseSummary } from '../../../domain/case/summary.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { toEntry } from './stored-entry.ts';
import { caseIdOf, type Stream } from './stream.ts';

/** What a stream says. Worked out once a stream, for a stream never changes. */
export type StreamViews = {
  readonly entriesOf: (stream: Stream) => readonly Entry[];
  readonly stateOf: (stream: Stream) => CaseState;
  readonly summaryOf: (stream: Stream) => CaseSummary;
};

/** `calendar`: the one in use now; summaries rest on it. */
export function createStreamViews(calendar: () => Calendar): StreamViews {
  // The same entry is the same object in every later state of its stream, so that what was worked out for it holds.
  const entryOf = remembered(toEntry);
  const entriesOf = remembered((stream: Stream) => stream.entries.map(entryOf));
  const stateOf = remembered((stream: Stream) => fold(caseIdOf(stream.subject), entriesOf(stream)));
  const summaryOf = rememberedUnder(calendar, (stream: Stream) => summariseCase(stateOf(stream), calendar()));
  return { entriesOf, stateOf, summaryOf };
}

/** Works once for an object that never changes. */
export function remembered<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = known.get(key) ?? { value: work(key) };
    known.set(key, held);
    return held.value;
  };
}

/** As `remembered`, and worked out anew once what it rests on is another object. */
export function rememberedUnder<Key extends object, Value>(
  ground: () => object,
  work: (key: Key) => Value,
): (key: Key) => Value {
  const under = remembered((_: object) => remembered(work));
  return (key) => under(ground())(key);
}
