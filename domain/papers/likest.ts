import type { PaperBlock, PaperContent } from './paper-content.ts';

/** Of several papers the one that agrees with `frozen` in the most rows; the first of equals, null of none. */
export function likest(frozen: PaperContent, candidates: readonly PaperContent[]): PaperContent | null {
  const known = new Set(frozen.blocks.flatMap(rowsOf));
  const agreeing = (one: PaperContent) => one.blocks.flatMap(rowsOf).filter((row) => known.has(row)).length;
  return candidates.reduce<PaperContent | null>(
    (best, one) => (best !== null && agreeing(best) >= agreeing(one) ? best : one),
    null,
  );
}

/** Every line of a block as one text, under the block's title. */
function rowsOf(block: PaperBlock): readonly string[] {
  const named = (rows: readonly unknown[]) => rows.map((row) => `${block.title} ${JSON.stringify(row)}`);
  if (block.kind === 'paragraphs') return named(block.lines);
  if (block.kind === 'choices') return named(block.options);
  return named(block.rows);
}
