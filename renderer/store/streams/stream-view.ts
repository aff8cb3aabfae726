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

export function createStreamViews(): StreamViews {
  const entriesOf = remembered((stream) => stream.entries.map(toEntry));
  const stateOf = remembered((stream) => fold(caseIdOf(stream.subject), entriesOf(stream)));
  const summaryOf = remembered((stream) => summariseCase(stateOf(stream)));
  return { entriesOf, stateOf, summaryOf };
}

function remembered<Value>(work: (stream: Stream) => Value): (stream: Stream) => Value {
  const known = new WeakMap<Stream, { readonly value: Value }>();
  return (stream) => {
    const held = known.get(stream) ?? { value: work(stream) };
    known.set(stream, held);
    return held.value;
  };
}
