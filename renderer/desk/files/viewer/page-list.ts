import type { PageOf } from '../pdf/bind-pages.ts';

/** The pages of a document as they are being put in order; `at`: the one that is looked at. */
export type PageList = { readonly pages: readonly PageOf[]; readonly at: number };

export type PageChange = 'next' | 'previous' | 'turn' | 'up' | 'down' | 'drop';

export function pagesOf(count: number): PageList {
  return { pages: Array.from({ length: count }, (_, index) => ({ index, turn: 0 as const })), at: 0 };
}

/** The last page cannot be dropped: a document without pages is removed, with a reason. */
export function changed({ pages, at }: PageList, change: PageChange): PageList {
  const page = pages[at];
  if (!page) return { pages, at };
  switch (change) {
    case 'next':
      return { pages, at: Math.min(at + 1, pages.length - 1) };
    case 'previous':
      return { pages, at: Math.max(at - 1, 0) };
    case 'turn':
      return { pages: pages.with(at, { ...page, turn: ((page.turn + 90) % 360) as PageOf['turn'] }), at };
    case 'up':
      return movedTo({ pages, at }, page, at - 1);
    case 'down':
      return movedTo({ pages, at }, page, at + 1);
    case 'drop':
      if (pages.length === 1) return { pages, at };
      return { pages: pages.toSpliced(at, 1), at: Math.min(at, pages.length - 2) };
  }
}

/** Whether the document would differ. */
export function isChanged({ pages }: PageList, count: number): boolean {
  return pages.length !== count || pages.some(({ index, turn }, place) => index !== place || turn !== 0);
}

function movedTo({ pages, at }: PageList, page: PageOf, to: number): PageList {
  if (to < 0 || to >= pages.length) return { pages, at };
  return { pages: pages.toSpliced(at, 1).toSpliced(to, 0, page), at: to };
}
