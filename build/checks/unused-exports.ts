import { stripComments } from './strip-comments.ts';

const EXPORTED = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

/**
 * Values that a file of the rooms exports and nothing of the tree names: nobody calls them, or tests alone do, and then a
 * rule is proven on code that is not in use.
 * @param tree source texts of everything but tests, by their path
 * @param isOfRooms the files that are asked about
 * @returns one line each: `path: the name`
 */
export function unusedExports(
  tree: ReadonlyMap<string, string>,
  isOfRooms: (path: string) => boolean,
): readonly string[] {
  const named = new Map<string, number>();
  const texts = new Map([...tree].map(([path, text]) => [path, stripComments(text)]));
  for (const text of texts.values()) {
    for (const [word] of text.matchAll(/\w+/g)) named.set(word, (named.get(word) ?? 0) + 1);
  }
  const asked = [...texts].filter(([path]) => isOfRooms(path));
  return asked.flatMap(([path, text]) =>
    [...text.matchAll(EXPORTED)].flatMap(([, name = '']) => (named.get(name) === 1 ? [`${path}: ${name}`] : [])),
  );
}
