import { gapUrgency } from '../../../../domain/case/gap-urgency.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../text/further-materials.ts';
import { caseNames } from './names.ts';

const TEXT = FURTHER_MATERIALS_TEXT.later;

/** A paper that is still to come, with what is said of it: by when, who promised, how pressing it is. */
export type LaterLine = { readonly line: ChecklistLine; readonly name: string; readonly said: readonly string[] };

export function laterLine(view: CaseView, id: string): LaterLine | null {
  const line = view.state.outcome?.checklist.find((one) => one.id === id);
  if (!line) return null;
  const names = caseNames(view.state);
  const open = view.gaps.find(({ gap }) => gap.line === id);
  const rejected = view.state.materials[id]?.rejected;
  const said = [
    open ? gapWords(open) : '',
    rejected ? `${CASE_TEXT.problem(rejected.problem)}，${TEXT.replace}` : '',
    CASE_TEXT.serves(line.serves.map(names.step)),
  ];
  return { line, name: names.line(id), said: said.filter((part) => part !== '') };
}

function gapWords(open: CaseView['gaps'][number]): string {
  const { gap, clock } = open;
  const urgency = gapUrgency(open);
  const pressing = urgency === 'lapsed' ? TEXT.lapsed : TEXT.urgency[urgency];
  return [TEXT.due(clock.text), TEXT.promised(maskParty(gap.promisedBy, '')), gap.form, pressing]
    .filter(Boolean)
    .join('，');
}
