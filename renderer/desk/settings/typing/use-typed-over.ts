import { type Kept, type TypingPlace, useKept } from '../../typing/kept-typing.ts';
import {
  type Changes,
  changesTo,
  clashesOf,
  heldAgainst,
  laidOver,
  leftAfter,
  NO_CHANGES,
  yieldedTo,
} from './typed-over.ts';

/** A form over saved values, as typed by now. */
export type TypedOver<Fields> = {
  readonly value: Fields;
  readonly type: (value: Fields) => void;
  readonly kept: Kept<Changes>;
  /** Fields of which something else was saved since they were typed: to be chosen before anything is saved. */
  readonly clashes: readonly (keyof Fields)[];
  readonly hold: () => void;
  readonly yieldToSaved: () => void;
  /** To be called once `typed` was saved, as `written`. */
  readonly settle: (typed: Fields, written: Fields) => void;
};

/** What was typed in this place over what is saved now. */
export function useTypedOver<Fields extends object>(place: TypingPlace, saved: Fields): TypedOver<Fields> {
  const kept = useKept<Changes>(place, NO_CHANGES);
  return {
    value: laidOver(kept.value, saved),
    type: (value) => kept.change((before) => changesTo(value, saved, before)),
    kept,
    clashes: clashesOf(kept.value, saved),
    hold: () => kept.change((changes) => heldAgainst(changes, saved)),
    yieldToSaved: () => kept.change((changes) => yieldedTo(changes, saved)),
    settle: (typed, written) => kept.settleBut((changes) => leftAfter(changes, typed, written)),
  };
}
