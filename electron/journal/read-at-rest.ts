/** A segment's bytes as they stand between two acts; undefined when the file is gone. */
export type AtRestSegment = { readonly number: number; readonly bytes: Uint8Array | undefined };

/**
 * The segments one by one, oldest first. Acts go on between two of them, and what they begin meanwhile comes last.
 * @param numbers of the segments that are or should be there, in any order
 */
export async function* readAtRest(
  numbers: () => Promise<readonly number[]>,
  read: (number: number) => Promise<Uint8Array | undefined>,
): AsyncGenerator<AtRestSegment> {
  for (let next = least(await numbers(), 0); next !== undefined; next = least(await numbers(), next))
    yield { number: next, bytes: await read(next) };
}

function least(numbers: readonly number[], above: number): number | undefined {
  return numbers.reduce<number | undefined>(
    (found, each) => (each > above && each < (found ?? Infinity) ? each : found),
    undefined,
  );
}
