/** What a document claims to exist. */
export type Claim = { readonly kind: 'path' | 'script'; readonly name: string; readonly line: number };

/** A path of this repository in backticks: one of its rooms, then something. Patterns (`*`, `…`, `<id>`) are no claims. */
const path = /^(?:\.ci|build|docs|domain|electron|renderer|seeds|tests)\/[\w./-]*$/;

const rootFile = /^[\w-]+(?:\.[\w-]+)*\.(?:json|ts|mjs|md)$/;

/**
 * Paths in backticks, targets of relative links and `npm run …` outside of fenced blocks.
 * @param folder folder of the document below the repository, empty for its root
 */
export function namedIn(folder: string, markdown: string): readonly Claim[] {
  return outsideOfFences(markdown).flatMap(({ text, line }) => [
    ...[...text.matchAll(/`([^`]+)`/g)]
      .flatMap(([, code = '']) => claimsOf(code, folder))
      .map((claim) => ({ ...claim, line })),
    ...[...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => {
      return { kind: 'path', name: join(folder, target), line } as const;
    }),
  ]);
}

function claimsOf(code: string, folder: string): readonly Omit<Claim, 'line'>[] {
  const script = /^npm run ([\w:-]+)/.exec(code)?.[1];
  if (script !== undefined) return [{ kind: 'script', name: script }];
  const plain = code.replace(/:\d+$/, '');
  const isOurs = path.test(plain) || (folder === '' && rootFile.test(plain));
  return isOurs ? [{ kind: 'path', name: plain }] : [];
}

function outsideOfFences(markdown: string): readonly { readonly text: string; readonly line: number }[] {
  let isFenced = false;
  return markdown.split('\n').flatMap((text, index) => {
    if (text.trimStart().startsWith('```')) {
      isFenced = !isFenced;
      return [];
    }
    return isFenced ? [] : [{ text, line: index + 1 }];
  });
}

function join(folder: string, target: string): string {
  return new URL(target, `file:///${folder === '' ? '' : `${folder}/`}`).pathname.slice(1);
}
