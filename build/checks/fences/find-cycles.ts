/**
 * Rings in a graph of files, each found once.
 * @param graph what each file imports
 * @returns each ring as its files in order, the first repeated at the end
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const rings: string[][] = [];
  const finished = new Set<string>();
  const trail: string[] = [];

  const walk = (file: string): void => {
    const start = trail.indexOf(file);
    if (start >= 0) rings.push([...trail.slice(start), file]);
    if (start >= 0 || finished.has(file)) return;
    trail.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    trail.pop();
    finished.add(file);
  };

  for (const file of graph.keys()) walk(file);
  return rings;
}
