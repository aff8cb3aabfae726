// Huffman codes of RFC 1951: lengths from frequencies (Moffat and Katajainen, in place, then cut to a longest length),
// and the codes that belong to lengths, with their bits in the order in which they are written.

/** Scratch of one call, kept because making it costs more than using it: no alphabet here has more symbols. */
const MOST_SYMBOLS = 288;
const LONGEST_CHAIN = 33;
const FREQUENCY_STEP = 512;
const sorted = new Uint32Array(MOST_SYMBOLS);
const weights = new Uint32Array(MOST_SYMBOLS);
const firstCodes = new Uint16Array(17);
const counts = new Uint32Array(LONGEST_CHAIN);

/** Fills `lengths` with the code length of each symbol, 0 for those that do not occur; none is above `longest`. */
export function codeLengths(frequencies: Uint32Array, longest: number, lengths: Uint8Array): void {
  lengths.fill(0);
  let used = 0;
  for (let symbol = 0; symbol < frequencies.length; symbol += 1) {
    const frequency = frequencies[symbol] as number;
    if (frequency > 0) sorted[used++] = frequency * FREQUENCY_STEP + symbol;
  }
  if (used === 0) return;
  const order = sorted.subarray(0, used).sort();
  for (let at = 0; at < used; at += 1) weights[at] = Math.floor((order[at] as number) / FREQUENCY_STEP);
  redundancy(weights, used);
  countLengths(used, longest);
  // The rarest symbols stand first and take the longest codes.
  let next = used;
  for (let length = 1; length <= longest; length += 1) {
    for (let left = counts[length] as number; left > 0; left -= 1) {
      next -= 1;
      lengths[(order[next] as number) % FREQUENCY_STEP] = length;
    }
  }
}

/** Turns weights in ascending order into the lengths of their codes. */
function redundancy(a: Uint32Array, n: number): void {
  if (n === 1) {
    a[0] = 1;
    return;
  }
  joinPairs(a, n);
  a[n - 2] = 0;
  for (let next = n - 3; next >= 0; next -= 1) a[next] = (a[a[next] as number] as number) + 1;
  let root = n - 2;
  let next = n - 1;
  for (let depth = 0, free = 1; free > 0; depth += 1) {
    let inner = 0;
    for (; root >= 0 && a[root] === depth; root -= 1) inner += 1;
    for (; free > inner; free -= 1) a[next--] = depth;
    free = 2 * inner;
  }
}

/** Joins the two lightest again and again; in place of each joined node stands the place of its parent. */
function joinPairs(a: Uint32Array, n: number): void {
  a[0] = (a[0] as number) + (a[1] as number);
  let root = 0;
  let leaf = 2;
  const take = (next: number): number => {
    const isRoot = leaf >= n || (root < next && (a[root] as number) < (a[leaf] as number));
    if (!isRoot) return a[leaf++] as number;
    const weight = a[root] as number;
    a[root++] = next;
    return weight;
  };
  for (let next = 1; next < n - 1; next += 1) {
    const first = take(next);
    a[next] = first + take(next);
  }
}

/** How many codes there are of each length, none of them longer than allowed. */
function countLengths(used: number, longest: number): void {
  counts.fill(0);
  for (let at = 0; at < used; at += 1) {
    const length = Math.min(weights[at] as number, longest);
    counts[length] = (counts[length] as number) + 1;
  }
  if (used === 1) return;
  let total = 0;
  for (let length = longest; length > 0; length -= 1) total += (counts[length] as number) << (longest - length);
  for (; total > 1 << longest; total -= 1) {
    counts[longest] = (counts[longest] as number) - 1;
    let shorter = longest - 1;
    while (counts[shorter] === 0) shorter -= 1;
    counts[shorter] = (counts[shorter] as number) - 1;
    counts[shorter + 1] = (counts[shorter + 1] as number) + 2;
  }
}

/** Fills `codes` with the canonical code of each symbol, its first bit lowest. */
export function codesOf(lengths: Uint8Array, codes: Uint16Array): void {
  const next = firstCodes.fill(0);
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] as number) + 1;
  for (let length = 2; length <= 16; length += 1) {
    next[length] = ((next[length - 1] as number) + (next[length] as number)) << 1;
  }
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    codes[symbol] = turned(code, length);
  }
}

function turned(code: number, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at += 1) bits |= ((code >>> at) & 1) << (length - 1 - at);
  return bits;
}
