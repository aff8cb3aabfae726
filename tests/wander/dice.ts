/** Draws from the numbers that a property gives, so that what is played shrinks with them; when they end, the first is taken. */
export type Dice = {
  readonly below: (sides: number) => number;
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  readonly some: <T>(from: readonly T[]) => readonly T[];
  /** Once in so many times. */
  readonly rarely: (times: number) => boolean;
};

export function diceOf(numbers: readonly number[]): Dice {
  let at = 0;
  const below = (sides: number) => {
    const drawn = numbers[at] ?? 0;
    at += 1;
    return drawn % Math.max(1, sides);
  };
  return {
    below,
    pick: (from) => from[below(from.length)],
    some: (from) => from.filter(() => below(3) > 0),
    rarely: (times) => below(times) === 1,
  };
}
