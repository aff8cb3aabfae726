import type { PaperBlock } from './paper-content.ts';

/** Printed where data is missing, so that no field is silently blank. */
export const NOTHING = '——';

/** A place to fill by hand. */
export const BY_HAND = '';

export const orNothing = (value: string | null | undefined): string => value?.trim() || NOTHING;

/** What a form shows of a value: what was typed, else a line for the pen. */
export const orByHand = (value: string | null | undefined): string => value?.trim() || BY_HAND;

type Fact = Extract<PaperBlock, { kind: 'facts' }>['rows'][number];
export const fact = (label: string, value: string): Fact => ({ label, value, wide: false });
export const wideFact = (label: string, value: string): Fact => ({ label, value, wide: true });

export function factsBlock(title: string, rows: readonly Fact[]): PaperBlock {
  return { kind: 'facts', title, rows: [...rows] };
}

export function paragraphsBlock(title: string, lines: readonly string[]): PaperBlock {
  return { kind: 'paragraphs', title, lines: lines.filter((line) => line !== '') };
}

/** A note of the catalogue, closed as a sentence; '' stays ''. */
export function asSentence(note: string): string {
  return note.trim().replace(/[^。；！？]$/, (last) => `${last}。`);
}

/** Lines that are counted: `1. …`; empty ones are left out before. */
export function numbered(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '').map((line, at) => `${at + 1}. ${line}`);
}

export function choicesBlock(title: string, options: readonly string[], ticked: readonly string[]): PaperBlock {
  return { kind: 'choices', title, options: options.map((label) => ({ label, ticked: ticked.includes(label) })) };
}

/** Signers; '' as the name is a line for the pen. */
export function signer(role: string, name: string = BY_HAND): { role: string; name: string; time: boolean } {
  return { role, name, time: true };
}
