import { supplementLines } from '../../../../domain/case/decide/supplement.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { useOnFile } from '../../instead/use-on-file.ts';
import type { CorrectionDraft } from '../model/correction.ts';
import { laterLine } from '../model/later.ts';
import { useScanToTick } from '../use-scan-to-tick.ts';
import { TakenLine } from './taken-line.tsx';

type LaterLinesProps = {
  readonly view: CaseView;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
  readonly autoFocus?: boolean;
};

/** What is still to come outside a notice: promised for a day, or in the place of what was rejected. */
export function LaterLines({ view, draft, onChange, autoFocus = false }: LaterLinesProps) {
  const lines = supplementLines(view.state).flatMap((id) => laterLine(view, id) ?? []);
  const onFile = useOnFile(view.state.outcome, view.state.form, view.state.id);
  useScanToTick(
    view,
    lines.map(({ line }) => line),
    draft,
    onChange,
  );
  return lines.map((found, at) => (
    <TakenLine
      key={found.line.id}
      line={found.line}
      name={found.name}
      said={found.said}
      onFile={onFile[found.line.id] ?? null}
      draft={draft}
      onChange={onChange}
      autoFocus={autoFocus && at === 0}
    />
  ));
}
