import { posix } from 'node:path';
import { importsOf } from './fences/imports-of.ts';

/**
 * The files that the entries import, directly or through others, and the entries themselves.
 * @param tree source texts by their path below the repository
 */
export function reachedFiles(tree: ReadonlyMap<string, string>, entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = entries.filter((path) => tree.has(path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...importedBy(path, tree).filter((next) => tree.has(next)));
  }
  return reached;
}

function importedBy(path: string, tree: ReadonlyMap<string, string>): readonly string[] {
  return importsOf(path, tree.get(path) ?? '')
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
}
