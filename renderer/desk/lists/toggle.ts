/** The ticks of a list with this one set, or taken off when it was set. */
export function toggle(ticked: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(key)) next.add(key);
  return next;
}
