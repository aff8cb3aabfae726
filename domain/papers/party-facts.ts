import type { CaseState } from '../case/case-state.ts';
import type { CaseView } from '../case/view.ts';
import { LABEL } from '../text/papers.ts';
import { fact, orNothing, wideFact } from './blocks.ts';
import { applicantOf, contactOf, maskedIdNo, maskedPhone } from './case-facts.ts';
import { fitsHalfRow } from './half-row.ts';
import { type PaperDesk, windowOf } from './paper-desk.ts';

type Facts = readonly ReturnType<typeof fact>[];

/** Who applies, by document and phone, masked: for receipts and what the applicant signs for himself. */
export function applicantFacts(state: CaseState): Facts {
  const applicant = applicantOf(state);
  return [
    wideFact(LABEL.applicant, orNothing(applicant.name)),
    fact(LABEL.idNo, maskedIdNo(applicant)),
    fact(LABEL.phone, maskedPhone(applicant)),
  ];
}

/** Who applies and who is spoken to, in one row where that is one person: for what an authority tells. */
export function contactFacts(view: CaseView): Facts {
  const contact = contactOf(view);
  const { name } = applicantOf(view.state);
  if (contact.name === name) {
    const row = fitsHalfRow(name) ? fact : wideFact;
    return [row(LABEL.applicantAndContact, orNothing(name)), row(LABEL.phone, maskedPhone(contact))];
  }
  return [
    wideFact(LABEL.applicant, orNothing(name)),
    fact(LABEL.contact, orNothing(contact.name)),
    fact(LABEL.phone, maskedPhone(contact)),
  ];
}

/** Where to ask: the window, who stands there, the phone. */
export function counterFacts(desk: PaperDesk): Facts {
  const { station } = desk;
  return [fact(LABEL.window, windowOf(station)), clerkFact(desk), fact(LABEL.officePhone, orNothing(station.phone))];
}

/** Who stands at the window, with the 工号. */
export function clerkFact({ operator }: Pick<PaperDesk, 'operator'>): Facts[number] {
  return fact(LABEL.clerk, `${operator.name}（${operator.no}）`);
}
