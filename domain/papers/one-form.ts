import type { CaseView } from '../case/view.ts';
import { FORM } from '../text/paper-forms.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import { factsBlock, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { applicantOf, bundleNameOf } from './case-facts.ts';
import { type CaseInput, casePaper } from './case-paper.ts';
import { formBlocks } from './form-facts.ts';
import { childrenOn, guardianBlocks, guardianSigns } from './guardian-consent.ts';
import { countsOf, materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

/** 综合申请表 (P1): everything the applicant told once, in full, for all items, with the declaration and signature. */
export function oneFormPaper(input: CaseInput): PaperContent {
  const { view, desk } = input;
  const { state } = view;
  const children = childrenOn(state, desk);
  return {
    ...casePaper('one-form', input),
    blocks: [
      situation(view),
      ...formBlocks(state, shownFields(view)),
      itemsTable(view),
      materialsTable(view),
      paragraphsBlock(FORM.declarationTitle, FORM.declaration),
      ...guardianBlocks(state, children, desk),
    ],
    basis: [LAW.apply, LAW.personalData],
    signatures: [signer(ROLE.applicant), signer(ROLE.clerk, desk.operator.name), ...guardianSigns(children)],
  };
}

/** What was filled, and what must be filled and is not; an optional field left empty takes no room. */
function shownFields({ state }: CaseView) {
  return (state.outcome?.fields ?? []).filter(
    ({ key, required, bornOf }) => state.form[key] || (required && bornOf === undefined),
  );
}

function situation({ state }: CaseView): PaperBlock {
  const answers = (state.outcome?.situation ?? []).map(({ text: question, label }) => `${question}${label}`);
  return factsBlock('', [
    wideFact(LABEL.bundle, bundleNameOf(state)),
    wideFact(LABEL.applicant, orNothing(applicantOf(state).name)),
    wideFact(FORM.situationTitle, orNothing(answers.join('；'))),
  ]);
}

function itemsTable(view: CaseView): PaperBlock {
  const rows = view.steps.map(({ step }) => [step.name, step.unit.name, step.kind]);
  return listBlock(FORM.itemsTitle, columnsOf(FORM.itemColumns, [5.4, 3.6, 2]), rows, FORM.noItems);
}

function materialsTable(view: CaseView): PaperBlock {
  const received = view.materials.filter(({ state }) => state?.received);
  const rows = received.map((material) => {
    const [originals, copies] = countsOf(material.state?.received);
    return [materialName(view, material), originals, copies];
  });
  const columns = columnsOf([LABEL.material, LABEL.originals, LABEL.copies] as const, [8, COUNT, COPIES]);
  return listBlock(FORM.materialsTitle, columns, rows, FORM.noMaterials);
}
