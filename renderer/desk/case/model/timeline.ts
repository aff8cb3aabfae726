import type { CaseState, TimelineEntry } from '../../../../domain/case/case-state.ts';
import { type EntryRef, refOf } from '../../../../domain/ledger/entry.ts';
import type { Operator } from '../../../../domain/station/station-state.ts';
import { TIMELINE_TEXT } from '../../text/timeline.ts';
import { caseNames, operatorName } from './names.ts';
import type { Said, SentenceContext } from './sayer.ts';
import { sentencesOf } from './sentences.ts';

/** One sentence of the time line. */
export type TimelineSentence = {
  readonly key: string;
  readonly text: string;
  readonly undone: boolean;
  readonly understood: boolean;
  /** The entries it tells of. */
  readonly refs: readonly EntryRef[];
};

/** What one person did at one moment, with one key. */
export type TimelineAct = {
  readonly key: string;
  /** Epoch ms as the device said it. */
  readonly at: number;
  readonly operator: string;
  readonly clockAhead: boolean;
  readonly sentences: readonly TimelineSentence[];
};

/** The time line in words, newest first: entries of one act stand together, and alike ones share a sentence. */
export function timelineActs(
  state: CaseState,
  operators: readonly Operator[],
  station: string,
  clocksAhead: readonly string[] = [],
): readonly TimelineAct[] {
  const context: SentenceContext = { state, names: caseNames(state), station };
  const ahead = new Set(clocksAhead);
  return chunks(state.timeline, sameAct)
    .map(([first, ...rest]) => ({
      key: first.ref,
      at: first.entry.at,
      operator: operatorName(first.entry.operator, operators),
      clockAhead: [first, ...rest].some((line) => line.clockAhead || ahead.has(line.ref)),
      sentences: chunks([first, ...rest], sameSentence).flatMap((lines) => inWords(lines, context)),
    }))
    .toReversed();
}

type Chunk<Value> = readonly [Value, ...Value[]];

function inWords(lines: Chunk<TimelineEntry>, context: SentenceContext): readonly TimelineSentence[] {
  const [{ ref, entry, undone, understood }] = lines;
  const say = ({ text, entries }: Said, index: number) => ({
    key: `${ref}/${index}`,
    text,
    undone,
    understood,
    refs: entries.map(refOf),
  });
  if (!understood) return [say({ text: TIMELINE_TEXT.notUnderstood(entry.kind, entry.v), entries: [entry] }, 0)];
  return sentencesOf(
    entry.kind,
    lines.map((line) => line.entry),
    context,
  ).map(say);
}

function sameAct({ entry: one }: TimelineEntry, { entry: other }: TimelineEntry): boolean {
  return one.ledger === other.ledger && one.at === other.at && one.operator === other.operator;
}

function sameSentence(one: TimelineEntry, other: TimelineEntry): boolean {
  return one.entry.kind === other.entry.kind && one.undone === other.undone && one.understood && other.understood;
}

/** Neighbours that belong together, in their order. */
function chunks<Value>(values: readonly Value[], belong: (one: Value, other: Value) => boolean): Chunk<Value>[] {
  const found: [Value, ...Value[]][] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last && belong(last[0], value)) last.push(value);
    else found.push([value]);
  }
  return found;
}
