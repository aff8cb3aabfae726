/**
 * The bundles to stand in front on 新办件, from those of this desk's cases, newest first: the most frequent, equal ones by
 * the newest, and the very last one in any case. Frequency holds still, so that a bundle keeps its key for days.
 */
export function usualBundles(taken: readonly string[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts.entries()].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const last = taken[0];
  const first = ranked.slice(0, most);
  return last === undefined || first.includes(last) ? first : [...first.slice(0, most - 1), last];
}
