import { CHAIN_START } from '../../domain/ledger/chain.ts';
import type { LedgerHead } from '../../domain/ledger/ledger-info.ts';
import type { AtRestSegment } from './read-at-rest.ts';
import { type Place, type Step, samePlace, walkSegment } from './walk.ts';

/** Unreadable bytes of a segment; none of a segment that is gone, or between two records. */
export type Stretch = { readonly number: number; readonly at: number; readonly end: number };

/**
 * Entries that stand nowhere here any more: those of a ledger after one place and up to another. `ledger` null: nothing
 * readable says whose they were. `before` null: nothing comes after them. Both the same place: nothing but a head or a
 * closing record was lost.
 */
export type Hole = {
  readonly ledger: string | null;
  readonly after: Place;
  readonly before: Place | null;
  /** Where they stood; with nothing readable between them, nobody can tell which entry stood in which. Never empty. */
  readonly stretches: readonly Stretch[];
};

/** `ends`: the last entry of every ledger here. */
export type Holes = { readonly holes: readonly Hole[]; readonly ends: readonly LedgerHead[] };

const BEGINNING: Place = { seq: 0, hash: CHAIN_START };

/** What is known while the segments are gone through, oldest first. */
type Search = {
  readonly places: Map<string, Place>;
  readonly holes: Hole[];
  /** The ledger read last, and where the readable part of its segment ends. */
  last: { readonly ledger: string; readonly tail: Stretch } | null;
  /** Unreadable since then. */
  stretches: readonly Stretch[];
};

/** The segment that grows, the ledger that goes on in it, and where that stood when the segment was read. */
export type Growing = { readonly number: number; readonly ledger: string; readonly place: Place };

/** The journal as it is gone through, oldest segment first. */
export type Reading = {
  readonly segments: () => AsyncIterable<AtRestSegment>;
  /** As of the segment read last. */
  readonly growing: () => Growing;
};

/** Goes through the journal whole and finds where entries are missing. Holds one segment at a time. */
export async function findHoles({ segments, growing }: Reading): Promise<Holes> {
  const search: Search = { places: new Map(), holes: [], last: null, stretches: [] };
  let before = 0;
  for await (const { number, bytes } of segments()) {
    for (let gone = before + 1; gone < number; gone += 1) addStretch(search, { number: gone, at: 0, end: 0 });
    if (!bytes?.length) addStretch(search, { number, at: 0, end: 0 });
    else for (const step of walkSegment(bytes)) take(search, number, step);
    before = number;
  }
  leaveOff(search, growing());
  return {
    holes: search.holes,
    ends: [...search.places].map(([ledger, place]) => ({ ledger, ...place })),
  };
}

/** What is unreadable in the segment that grows is of the ledger that goes on, and how far that goes is known. */
function leaveOff(search: Search, { number, ledger, place }: Growing): void {
  // Where nothing at all can be read, no other ledger is known of.
  if (search.last && search.last.ledger !== ledger) {
    leaveEnd(
      search,
      search.stretches.filter((each) => each.number !== number),
    );
    search.last = { ledger, tail: { number, at: 0, end: 0 } };
  }
  const after = search.places.get(ledger) ?? BEGINNING;
  // Acts may have gone into a file that was taken away under the program's hands: where they should stand is nothing unreadable.
  const gone = search.last && place.seq > after.seq ? [search.last.tail] : [];
  const stretches = search.stretches.length > 0 ? search.stretches : gone;
  // Of a ledger without an entry there is nothing to lose; the next start makes its head anew.
  if (stretches.length > 0 && place.seq > 0) search.holes.push({ ledger, after, before: place, stretches });
}

function take(search: Search, number: number, step: Step): void {
  if (step.type === 'torn' || (step.type === 'fault' && step.why !== 'chain'))
    addStretch(search, { number, at: step.at, end: step.end });
  const here = { number, at: step.end, end: step.end };
  if (step.type === 'header') {
    leaveNamed(search, step.header.info.predecessor, number);
    meet(search, step.header.info.ledger, step.place, here);
  }
  if (step.type === 'closed') close(search, step.place, here);
  if (step.type !== 'act') return;
  meet(search, step.ledger, step.start, { number, at: step.at, end: step.at });
  search.last = { ledger: step.ledger, tail: here };
  const known = search.places.get(step.ledger);
  if (!known || known.seq < step.place.seq) search.places.set(step.ledger, step.place);
}

/**
 * A closing record tells where its ledger stood, though the records before it are lost. It names no ledger: of the last one it
 * is not, where that went as far and had another entry there.
 */
function close(search: Search, place: Place, here: Stretch): void {
  if (!search.last) {
    // Nobody knows whose it is: it goes with what is unreadable before it, and the segment gets another one.
    addStretch(search, here);
    return;
  }
  const known = search.places.get(search.last.ledger) ?? BEGINNING;
  const isAlone = search.last.tail.number !== here.number;
  const isOther = isAlone && place.seq <= known.seq && !samePlace(place, known);
  if (!isOther) meet(search, search.last.ledger, place, here);
  else {
    const before = search.stretches.filter(({ number }) => number !== here.number);
    leaveEnd(search, before);
    search.last = null;
  }
}

/** Of two in one segment with nothing readable between them one is made. */
function addStretch(search: Search, added: Stretch): void {
  const last = search.stretches.at(-1);
  const isSame = last?.number === added.number;
  search.stretches = isSame
    ? [...search.stretches.slice(0, -1), { ...last, end: added.end }]
    : [...search.stretches, added];
}

/** Something readable of this ledger, which begins at `start`: whatever should stand before it and does not is missing. */
function meet(search: Search, ledger: string, start: Place, here: Stretch): void {
  const after = search.places.get(ledger) ?? BEGINNING;
  const [first, ...before] = search.stretches.filter(({ number }) => number !== here.number);
  // What is unreadable at the end of another ledger's segment was that ledger's.
  if (first && search.last?.ledger !== ledger && (first.at > 0 || start.seq <= after.seq))
    leaveEnd(search, [first, ...before]);
  const { stretches, last } = search;
  const isMissing = start.seq > after.seq;
  if (isMissing || (stretches.length > 0 && samePlace(after, start))) {
    const between = last?.ledger === ledger ? last.tail : here;
    search.holes.push({ ledger, after, before: start, stretches: stretches.length > 0 ? stretches : [between] });
  }
  search.stretches = [];
  search.places.set(ledger, isMissing ? start : after);
  search.last = { ledger, tail: here };
}

/** Whole segments before a ledger of which the one is gone that it names as its predecessor: they were that one's, up to there. */
function leaveNamed(search: Search, predecessor: LedgerHead | null, number: number): void {
  if (!predecessor || predecessor.seq === 0 || search.places.has(predecessor.ledger)) return;
  takeBackGuess(search, predecessor);
  const before = search.stretches.filter((each) => each.number !== number);
  const stretches = before.filter(({ at }) => at === 0);
  if (stretches.length === 0) return;
  const { ledger, seq, hash } = predecessor;
  leaveEnd(
    search,
    before.filter(({ at }) => at > 0),
  );
  search.holes.push({ ledger, after: BEGINNING, before: { seq, hash }, stretches });
  search.places.set(ledger, { seq, hash });
  search.stretches = search.stretches.filter((each) => !stretches.includes(each));
}

/** A closing record that stood alone was taken for one of the ledger before, and is where the predecessor ended. */
function takeBackGuess(search: Search, predecessor: LedgerHead): void {
  const guessed = search.holes.at(-1);
  if (!guessed?.before || !samePlace(guessed.before, predecessor) || guessed.ledger === null) return;
  if (search.stretches.length > 0 || guessed.stretches.some(({ at }) => at > 0)) return;
  search.holes.pop();
  search.places.set(guessed.ledger, guessed.after);
  search.stretches = guessed.stretches;
}

/** Nothing says how far the unreadable end of a ledger went. */
function leaveEnd(search: Search, stretches: readonly Stretch[]): void {
  if (stretches.length === 0) return;
  const ledger = search.last?.ledger ?? null;
  const after = (ledger && search.places.get(ledger)) || BEGINNING;
  search.holes.push({ ledger, after, before: null, stretches });
  search.stretches = search.stretches.filter((each) => !stretches.includes(each));
}
