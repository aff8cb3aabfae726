import type { CaseView } from '../../../../domain/case/view.ts';
import { caseNames } from '../../case/model/names.ts';
import { CAPTURE_TEXT } from '../../text/capture.ts';

/** A material to be photographed. `id` is that of its line of the checklist; '' is what no line asks for. */
export type CaptureLine = {
  readonly id: string;
  readonly name: string;
  /** Files bound so far, and their pages. */
  readonly files: number;
  readonly pages: number;
  /** Pages that were taken and lie in its tray, not bound yet. */
  readonly waiting: number;
};

type WaitingTray = { readonly material: string; readonly pages: readonly unknown[] };

export const OTHER = '';

/** Every material in the order of the checklist: those asked for and those that came; at the end all others. */
export function captureLines(view: CaseView, trays: readonly WaitingTray[]): readonly CaptureLine[] {
  const names = caseNames(view.state);
  const withCounts = (id: string, name: string): CaptureLine => {
    const files = view.state.files.filter(({ line }) => line === id);
    const waiting = trays.filter(({ material }) => material === id).flatMap((tray) => tray.pages);
    return { id, name, files: files.length, pages: sumOf(files.map(({ pages }) => pages)), waiting: waiting.length };
  };
  const lines = view.materials
    .filter(({ asked, state }) => asked || state !== null)
    .map(({ line }) => withCounts(line.id, names.line(line.id)));
  return [...lines, withCounts(OTHER, CAPTURE_TEXT.other)];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Where the page begins: at the material asked for, else where pages wait, else at the first one without a picture. */
export function firstLine(lines: readonly CaptureLine[], wanted: string | undefined): string {
  if (wanted !== undefined && lines.some(({ id }) => id === wanted)) return wanted;
  const waiting = lines.find((line) => line.waiting > 0);
  return (waiting ?? lines.find(({ files }) => files === 0) ?? lines[0])?.id ?? OTHER;
}

/** The one after or before in the list; null at its ends. */
export function lineBeside(lines: readonly CaptureLine[], id: string, by: 1 | -1): CaptureLine | null {
  const at = lines.findIndex((line) => line.id === id);
  return lines[at + by] ?? null;
}
