import { isOfAny } from '../case/minors.ts';
import type { OutcomeForm, OutcomePerson } from '../catalogue/outcome.ts';
import { FORM } from '../text/paper-forms.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import { asSentence, factsBlock, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf, partyOf } from './case-facts.ts';
import { type CaseInput, casePaper } from './case-paper.ts';
import { formBlocks } from './form-facts.ts';
import { childrenOn, guardianBlocks, guardianSigns } from './guardian-consent.ts';
import type { PaperContent } from './paper-content.ts';

type ItemFormInput = CaseInput & { readonly form: OutcomeForm };

/** An item's own application form (P2), filled from the one form: all its fields, those without a value for the pen. */
export function itemFormPaper(input: ItemFormInput): PaperContent {
  const { view, desk, form } = input;
  const { state } = view;
  const step = view.steps.find((one) => one.step.id === form.step)?.step;
  const fields = form.fields.flatMap((key) => (state.outcome?.fields ?? []).filter((field) => field.key === key));
  const people = (state.outcome?.people ?? []).filter(({ id }) => form.people.includes(id));
  const children = childrenOn(state, desk).filter(
    (child) => people.includes(child) || fields.some((field) => isOfAny([child], field)),
  );
  const names = people.map((person) => partyOf(state, person).name).filter((name) => name !== '');
  return {
    ...casePaper('item-form', input),
    title: form.name,
    addressee: step?.unit.name ?? '',
    blocks: [
      factsBlock('', [
        wideFact(FORM.applyFor, step?.name ?? form.step),
        wideFact(LABEL.applicant, orNothing(names.join('、') || applicantOf(state).name)),
        wideFact(LABEL.bundle, bundleNameOf(state)),
      ]),
      ...formBlocks(state, fields),
      paragraphsBlock(FORM.noteTitle, [FORM.fromOneForm(caseNumberOf(state)), asSentence(form.note)]),
      paragraphsBlock(FORM.declarationTitle, [FORM.itemDeclaration]),
      ...guardianBlocks(state, children, desk),
    ],
    basis: [...(step?.kind === '行政许可' ? [LAW.apply] : []), ...(step?.basis ?? [])],
    signatures: [...signers(form, people), ...guardianSigns(children)],
  };
}

function signers({ match }: OutcomeForm, people: readonly OutcomePerson[]): PaperContent['signatures'] {
  return people.length > 1 && match === 'each'
    ? people.map((person) => signer(FORM.signerOf(person.label)))
    : [signer(ROLE.applicantSeal)];
}
