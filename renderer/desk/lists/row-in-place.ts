/**
 * Where the keys stand in a list: on the row they were on; where that is gone on the one that followed it, else on the one
 * before it; in another list on the first.
 * @param walked ids of the list as it was when they came to `current`
 * @returns an index into `ids`, 0 where there is none
 */
export function rowInPlace(current: string, walked: readonly string[], ids: readonly string[]): number {
  const at = walked.indexOf(current);
  const nearest = [current, ...walked.slice(at + 1), ...walked.slice(0, Math.max(0, at)).reverse()];
  const left = new Set(ids);
  const found = nearest.find((id) => left.has(id));
  return found === undefined ? 0 : ids.indexOf(found);
}
