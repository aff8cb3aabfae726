import type { FileState } from '../../../domain/case/case-state.ts';
import { lineTitle } from '../../../domain/case/line-title.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import type { Tray } from '../../store/files/trays.ts';
import { FILES_TEXT } from '../text/files.ts';

/** A line of 材料影像. */
export type FileRow = {
  readonly id: string;
  /** Line of the checklist; '' for what no line asks for. */
  readonly line: string;
  readonly name: string;
  readonly file: FileState | null;
  /** Pages that were taken and are not bound yet. */
  readonly waiting: number;
};

/** Every line of the checklist in its order, with its documents; then the others, and a last line to add another. */
export function fileRows({ state, materials }: CaseView, trays: readonly Tray[]): readonly FileRow[] {
  const { outcome, files } = state;
  const ofLine = (line: string) => files.filter((file) => file.line === line);
  const shown = materials.filter(
    ({ line, asked, state: taken }) => asked || taken?.received || ofLine(line.id).length > 0,
  );
  const asked = shown.flatMap(({ line }) => {
    const name = outcome ? lineTitle(outcome, line) : line.name;
    const documents = ofLine(line.id);
    const [first = null, ...more] = documents;
    // The line keeps its row, and the focus, when it gets its first document.
    return [
      { id: `line/${line.id}`, line: line.id, name, file: first, waiting: waitingFor(trays, line.id) },
      ...more.map((file) => rowOf(line.id, name, file)),
    ];
  });
  const others = ofLine('').map((file) => rowOf('', file.title, file));
  const another = { id: 'line/', line: '', name: FILES_TEXT.other, file: null, waiting: waitingFor(trays, '') };
  return [...asked, ...others, another];
}

function rowOf(line: string, name: string, file: FileState): FileRow {
  return { id: `file/${file.id}`, line, name, file, waiting: 0 };
}

function waitingFor(trays: readonly Tray[], line: string): number {
  return trays.filter(({ material }) => material === line).reduce((sum, { pages }) => sum + pages.length, 0);
}

/** What a document that no line asks for is called until a person says better: a file's own name may name a person. */
export function nextOtherTitle({ timeline }: CaseView['state']): string {
  const before = timeline.filter(({ entry: { kind, data } }) => {
    const { line, again } = data as { readonly line?: string; readonly again?: boolean };
    return kind === 'file.attached' && line === '' && again === false;
  });
  return FILES_TEXT.otherTitle(before.length + 1);
}
