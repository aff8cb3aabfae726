import { useCallback } from 'react';
import { create } from 'zustand';
import { useSession } from '../session.ts';
import type { Section } from '../settings/section-rights.ts';
import { isSame } from './is-same.ts';

/** Where something is typed that is kept until it is saved. A passphrase has no place: it is not kept. */
export type TypingPlace = 'consult' | `logs/${string}` | `settings/${Section}` | `settings/${Section}/${string}`;

/** What is typed and not saved, by place and whose it is, while the program runs; `thrown` was given up last. */
type Typing = {
  readonly kept: Readonly<Record<string, unknown>>;
  readonly thrown: Readonly<Record<string, unknown>>;
};

const useStore = create<Typing>()(() => ({ kept: {}, thrown: {} }));

/** What somebody typed in one place. */
export type Kept<Value> = {
  readonly value: Value;
  readonly isKept: boolean;
  readonly keep: (value: Value) => void;
  /** As `keep`, of what is kept at that moment. */
  readonly change: (to: (kept: Value) => Value) => void;
  /** Gives up what is typed; it can be had again. */
  readonly throwAway: () => void;
  /** Has again what was given up last; null where there is nothing. */
  readonly restore: (() => void) | null;
  /** This was saved: it is not kept any more, and nothing given up earlier can be had again. What is typed since stays. */
  readonly settle: (saved: Value) => void;
  /** As `settle`, where part of what is kept may stay. */
  readonly settleBut: (left: (kept: Value) => Value) => void;
};

/** What was typed in this place; `start` where nothing is. */
export function useKept<Value>(place: TypingPlace, start: Value): Kept<Value> {
  const key = useKeyOf()(place);
  // Every place is written and read by one hook alone, with one type.
  const value = useStore(({ kept }) => (kept[key] as Value | undefined) ?? start);
  const isKept = useStore(({ kept }) => key in kept);
  const thrown = useStore(({ thrown: all }) => all[key] as Value | undefined);
  const change = (to: (kept: Value) => Value) => {
    const next = to((useStore.getState().kept[key] as Value | undefined) ?? start);
    useStore.setState(({ kept }) => ({ kept: isSame(next, start) ? without(kept, key) : { ...kept, [key]: next } }));
  };
  const throwAway = () =>
    useStore.setState(({ kept, thrown: all }) => ({ kept: without(kept, key), thrown: { ...all, [key]: kept[key] } }));
  const settleBut = (left: (kept: Value) => Value) => {
    change(left);
    useStore.setState(({ thrown: all }) => ({ thrown: without(all, key) }));
  };
  const restore = () =>
    useStore.setState(({ kept, thrown: all }) => ({ kept: { ...kept, [key]: all[key] }, thrown: without(all, key) }));
  return {
    value,
    isKept,
    keep: (next) => change(() => next),
    change,
    throwAway,
    restore: thrown === undefined ? null : restore,
    settle: (saved) => settleBut((now) => (isSame(now, saved) ? start : now)),
    settleBut,
  };
}

/** Whether something is typed in a place, or in a part of it. */
export function useIsTyped(): (place: TypingPlace) => boolean {
  const keyOf = useKeyOf();
  const kept = useStore((typing) => typing.kept);
  return (place) => Object.keys(kept).some((key) => key === keyOf(place) || key.startsWith(`${keyOf(place)}/`));
}

/**
 * Practice and the real record keep theirs apart, and two persons at one desk; but whoever sits down at the counter goes on
 * with the question that was being asked there.
 */
function useKeyOf(): (place: TypingPlace) => string {
  const { operator, practice } = useSession();
  return useCallback(
    (place) => `${practice} ${place === 'consult' ? '' : operator.no} ${place}`,
    [practice, operator.no],
  );
}

function without<Value>(all: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = all;
  return rest;
}
