import type { PaperBlock } from '../../domain/papers/paper-content.ts';

/** A block, or the second part of one whose lines are parted; it is set like the first. */
export type Piece = { readonly block: PaperBlock; readonly continues: 'no' | 'text' | 'notes' };

/** What flows over the pages, and what stays on one page with the signatures. */
export type Parted = { readonly flowing: readonly Piece[]; readonly closing: readonly Piece[] };

/** As many lines of text go with the signatures; those before may stay on the page before. */
const LAST_LINES = 2;

/**
 * A signature never stands on a page without text: the last words go with it, unless they are a table that may be long.
 * A block without a title belongs to the one before, as the box to tick does to what is agreed to.
 */
export function partForClosing(blocks: readonly PaperBlock[]): Parted {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === 'table') return { flowing: wholeBlocks(blocks), closing: [] };
  if (last.kind === 'paragraphs' && last.lines.length > LAST_LINES) {
    const before = { ...last, lines: last.lines.slice(0, -LAST_LINES) };
    const after = { ...last, title: '', lines: last.lines.slice(-LAST_LINES) };
    return {
      flowing: wholeBlocks([...blocks.slice(0, -1), before]),
      closing: [{ block: after, continues: last.title === '' ? 'text' : 'notes' }],
    };
  }
  const before = last.title === '' ? blocks.at(-2) : undefined;
  const kept = before === undefined || before.kind === 'table' ? 1 : 2;
  return { flowing: wholeBlocks(blocks.slice(0, -kept)), closing: wholeBlocks(blocks.slice(-kept)) };
}

export function wholeBlocks(blocks: readonly PaperBlock[]): readonly Piece[] {
  return blocks.map((block) => ({ block, continues: 'no' }));
}
