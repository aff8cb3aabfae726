import { consentRuleOf } from '../calendar/county-rules.ts';
import { businessDate } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-state.ts';
import { guardedPeople } from '../case/minors.ts';
import type { OutcomePerson } from '../catalogue/outcome.ts';
import { yearsOfAge } from '../text/consent-rule.ts';
import { FORM } from '../text/paper-forms.ts';
import { ROLE } from '../text/papers.ts';
import { choicesBlock, paragraphsBlock, signer } from './blocks.ts';
import { partyOf } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';

/** The people of a case for whom a guardian signs on the day of the paper. */
export function childrenOn({ outcome, form }: CaseState, { now, rules }: PaperDesk): readonly OutcomePerson[] {
  return outcome ? guardedPeople(consentRuleOf(rules), outcome, form, businessDate(now)) : [];
}

/** What the guardian of these children consents to, who that is where it was said, and the box, ticked if it was said. */
export function guardianBlocks(
  state: CaseState,
  children: readonly OutcomePerson[],
  { rules }: PaperDesk,
): readonly PaperBlock[] {
  if (children.length === 0) return [];
  const { underAge, words } = consentRuleOf(rules);
  const names = children.map((child) => partyOf(state, child).name || child.label);
  return [
    paragraphsBlock(FORM.guardianTitle(yearsOfAge(underAge)), [
      FORM.guardianTold(words),
      FORM.guardian(names.join('、'), state.consent?.guardian ?? null),
    ]),
    choicesBlock('', [FORM.guardianChoice], state.consent ? [FORM.guardianChoice] : []),
  ];
}

/** The line on which the guardian signs. */
export function guardianSigns(children: readonly OutcomePerson[]): PaperContent['signatures'] {
  return children.length > 0 ? [signer(ROLE.guardian)] : [];
}
