import type { CaseView } from '../case/view.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import { ROLE } from '../text/papers.ts';
import { signer } from './blocks.ts';
import { applicantOf, caseNumberOf } from './case-facts.ts';
import type { PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame } from './paper-desk.ts';

/** The case as it is with the act that issues the paper, the desk, and the number drawn for it. */
export type CaseInput = { readonly view: CaseView; readonly desk: PaperDesk; readonly number: string };

/** A paper about items of the case, about lines of its checklist, about one of its notices. */
export type StepsInput = CaseInput & { readonly steps: readonly string[] };
export type LinesInput = CaseInput & { readonly lines: readonly string[] };
export type NoticeInput = CaseInput & { readonly notice: string };

/** What every paper about a case starts from. */
export function casePaper(type: PaperType, { view, desk, number }: CaseInput): PaperContent {
  return { ...paperFrame(type, desk, number), caseNumber: caseNumberOf(view.state) };
}

/** What is signed over the counter by the clerk and by whoever brings or takes something. */
export function counterPaper(type: PaperType, input: CaseInput): PaperContent {
  const signatures = [signer(ROLE.clerk, input.desk.operator.name), signer(ROLE.applicant)];
  return { ...casePaper(type, input), signatures };
}

/** What an authority tells the applicant: addressed to him; who takes it signs. */
export function toldPaper(type: PaperType, input: CaseInput): PaperContent {
  return {
    ...casePaper(type, input),
    addressee: applicantOf(input.view.state).name,
    signatures: [signer(ROLE.clerk, input.desk.operator.name), signer(ROLE.recipient)],
  };
}
