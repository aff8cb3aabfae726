import { posix } from 'node:path';
import { findCycles } from './find-cycles.ts';
import { type Import, importsOf } from './imports-of.ts';
import { closedToPackages, isTestFile, packageHomes, rooms, testPackages } from './rules.ts';

/** Source texts by their path below the repository, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>;

/**
 * Every import that crosses a fence, and every ring of files.
 * @returns one line each: `path:line: what is wrong`
 */
export function findBreaches(tree: SourceTree): readonly string[] {
  const graph = new Map<string, readonly string[]>();
  const breaches: string[] = [];
  for (const [path, source] of tree) {
    const imports = importsOf(path, source);
    graph.set(
      path,
      imports
        .filter(isOurs)
        .map((each) => target(path, each))
        .filter((file) => tree.has(file)),
    );
    for (const each of imports) {
      const problem = isOurs(each) ? roomBreach(path, target(path, each)) : packageBreach(path, each.specifier);
      if (problem !== undefined) breaches.push(`${path}:${each.line}: ${problem}`);
    }
  }
  return [
    ...breaches,
    ...findCycles(graph).map((ring) => `${ring[0]}: files import each other in a ring: ${ring.join(' → ')}`),
  ];
}

function isOurs({ specifier }: Import): boolean {
  return specifier.startsWith('.');
}

function target(path: string, { specifier }: Import): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

/** The room of a file: `electron/contract` takes in both `electron/contract.ts` and the folder. */
function roomOf(path: string): string | undefined {
  const holds = (room: string) => path.startsWith(`${room}/`) || path.replace(/\.tsx?$/, '') === room;
  return rooms
    .map((room) => room.path)
    .filter(holds)
    .sort((a, b) => b.length - a.length)[0];
}

function roomBreach(from: string, to: string): string | undefined {
  // A test beside its source may use the shared builders; nothing else imports tests.
  if (to.startsWith('tests/support/') && isTestFile(from)) return undefined;
  if (to.startsWith('tests/')) return from.startsWith('tests/') ? undefined : `nothing imports tests (${to})`;
  const room = roomOf(from);
  const other = roomOf(to);
  // The repository's own root (package.json, tool configurations) and tests/ stand outside the ladder.
  if (room === undefined || other === undefined || room === other) return undefined;
  if (isTestFile(from) && other === 'seeds') return undefined;
  const allowed = rooms.find(({ path }) => path === room)?.imports ?? [];
  return allowed.includes(other) ? undefined : `${room} must not import ${other} (${to})`;
}

function packageBreach(from: string, specifier: string): string | undefined {
  const room = roomOf(from);
  if (room === undefined) return undefined;
  const name = packageName(specifier);
  if (testPackages.test(name)) return isTestFile(from) || room === 'build' ? undefined : `${name} is for tests only`;
  if (isTestFile(from) && name.startsWith('node:')) return undefined;
  const homes = packageHomes.find(({ packages }) => packages.test(name))?.homes;
  const isHome = homes === undefined || homes.some((home) => room === home || room.startsWith(`${home}/`));
  const isClosed = closedToPackages.some((fence) => fence.room === room && fence.packages.test(name));
  return isHome && !isClosed ? undefined : `${room} must not import ${name}`;
}

/** `react-dom/client` is `react-dom`, `@hookform/resolvers/zod` is `@hookform/resolvers`; `node:` names stay whole. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
