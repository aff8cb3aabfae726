import { businessDate } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-state.ts';
import { minorsOf } from '../case/minors.ts';
import type { OutcomePerson } from '../catalogue/outcome.ts';
import { FORM } from '../text/paper-forms.ts';
import { ROLE } from '../text/papers.ts';
import { choicesBlock, paragraphsBlock, signer } from './blocks.ts';
import { partyOf } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';

/** The people of a case who are under 14 on the day of the paper. */
export function childrenOn(state: CaseState, now: number): readonly OutcomePerson[] {
  return state.outcome ? minorsOf(state.outcome, state.form, businessDate(now)) : [];
}

/** What the guardian of these children consents to, who that is where it was said, and the box, ticked if it was said. */
export function guardianBlocks(state: CaseState, children: readonly OutcomePerson[]): readonly PaperBlock[] {
  if (children.length === 0) return [];
  const names = children.map((child) => partyOf(state, child).name || child.label);
  return [
    paragraphsBlock(FORM.guardianTitle, [FORM.guardian(names.join('、'), state.consent?.guardian ?? null)]),
    choicesBlock('', [FORM.guardianChoice], state.consent ? [FORM.guardianChoice] : []),
  ];
}

/** The line on which the guardian signs. */
export function guardianSigns(children: readonly OutcomePerson[]): PaperContent['signatures'] {
  return children.length > 0 ? [signer(ROLE.guardian)] : [];
}
