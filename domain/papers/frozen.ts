import type { PaperState } from '../case/case-state.ts';
import { type PaperBlock, type PaperContent, paperContent } from './paper-content.ts';

/** What a paper was issued with; null where this version cannot read it. */
export function frozenContent({ content }: Pick<PaperState, 'content'>): PaperContent | null {
  const read = paperContent.safeParse(content);
  return read.success ? read.data : null;
}

/** The value beside a label; '' where the paper has none. For what an act said and nothing but its paper kept. */
export function frozenFact(paper: Pick<PaperState, 'content'>, label: string): string {
  const rows = (frozenContent(paper)?.blocks ?? []).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return rows.find((row) => row.label === label)?.value ?? '';
}

/** Whether the sentence stands on the paper. */
export function frozenSays(paper: Pick<PaperState, 'content'>, sentence: string): boolean {
  const blocks = frozenContent(paper)?.blocks ?? [];
  return blocks.some((block) => block.kind === 'paragraphs' && block.lines.includes(sentence));
}

/** The cells of one column of a table, by its title; empty where the paper has no such table. */
export function frozenColumn(paper: Pick<PaperState, 'content'>, title: string, column: number): readonly string[] {
  const isWanted = (block: PaperBlock) => block.kind === 'table' && block.title === title;
  const table = frozenContent(paper)?.blocks.find(isWanted);
  return table?.kind === 'table' ? table.rows.map((row) => row[column] ?? '') : [];
}
