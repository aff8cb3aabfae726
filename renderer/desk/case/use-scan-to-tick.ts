import type { CaseView } from '../../../domain/case/view.ts';
import type { ChecklistLine } from '../../../domain/catalogue/outcome.ts';
import { lineOfCode } from '../../../domain/numbers/line-code.ts';
import { useLineScans } from '../shell/line-scans.ts';
import { type CorrectionDraft, tickLine } from './model/correction.ts';

/** A scanned line code ticks the paper that came; a second scan of the same one takes nothing back. */
export function useScanToTick(
  { state }: CaseView,
  lines: readonly ChecklistLine[],
  draft: CorrectionDraft,
  onChange: (draft: CorrectionDraft) => void,
): void {
  useLineScans((code) => {
    const line = lineOfCode(state.outcome?.bundle.id ?? '', lines, code);
    if (line && !draft[line.id]) onChange(tickLine(draft, line));
    return line !== undefined;
  });
}
