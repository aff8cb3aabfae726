import type { CaseView } from '../case/view.ts';
import { FORM } from '../text/paper-forms.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import {
  factsBlock,
  figures,
  NOTHING,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
  wideFact,
} from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf } from './case-facts.ts';
import { formBlocks } from './form-facts.ts';
import { childrenOn, guardianBlocks, guardianSigns } from './guardian-consent.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame } from './paper-desk.ts';

type FormInput = { readonly view: CaseView; readonly desk: PaperDesk; readonly number: string };

/** 综合申请表 (P1): everything the applicant told once, in full, for all items, with the declaration and signature. */
export function oneFormPaper({ view, desk, number }: FormInput): PaperContent {
  const { state } = view;
  const children = childrenOn(state, desk);
  return {
    ...paperFrame('one-form', desk, number),
    caseNumber: caseNumberOf(state),
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
    wideFact(FORM.situationTitle, orNothing(answers.join('\n'))),
  ]);
}

function itemsTable(view: CaseView): PaperBlock {
  const rows = view.steps.map(({ step }, at) => [String(at + 1), step.name, step.unit.name, step.kind]);
  const columns = [figures(LABEL.serial, 0.85), text(LABEL.item, 5.4), text(LABEL.unit, 3.6), text('事项类型', 2)];
  return tableBlock(FORM.itemsTitle, columns, rows, FORM.noItems);
}

function materialsTable(view: CaseView): PaperBlock {
  const received = view.materials.filter(({ state }) => state?.received);
  const rows = received.map((material, at) => [
    String(at + 1),
    materialName(view, material),
    String(material.state?.received?.originals ?? NOTHING),
    String(material.state?.received?.copies ?? NOTHING),
  ]);
  const columns = [
    figures(LABEL.serial, 0.85),
    text(LABEL.material, 8),
    figures(LABEL.originals, 1),
    figures(LABEL.copies, 1.2),
  ];
  return tableBlock(FORM.materialsTitle, columns, rows, FORM.noMaterials);
}
