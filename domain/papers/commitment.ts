import type { CaseView, MaterialView } from '../case/view.ts';
import { COMMITMENT } from '../text/paper-gap.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import { fact, factsBlock, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { bundleNameOf, itemsServed, unitsOf } from './case-facts.ts';
import { casePaper, type LinesInput } from './case-paper.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, windowOf } from './paper-desk.ts';
import { applicantFacts } from './party-facts.ts';
import { columnsOf, listBlock } from './tables.ts';

/**
 * 告知承诺书 (P18), two sides: the authority states the duty, what is to be proven, how to commit and the liability;
 * the applicant commits (国办发〔2020〕42号). The paper itself is not asked for any more.
 */
export function commitmentPaper(input: LinesInput): PaperContent {
  const { view, desk, lines } = input;
  const committed = view.materials.filter(({ line }) => lines.includes(line.id));
  const serves = new Set(committed.flatMap(({ line }) => line.serves));
  const steps = view.steps.filter(({ step }) => serves.has(step.id)).map(({ step }) => step);
  const basis = [...new Set(steps.flatMap((step) => step.basis))];
  return {
    ...casePaper('commitment', input),
    blocks: [
      factsBlock('', facts(view, desk, committed)),
      paragraphsBlock(COMMITMENT.authorityTitle, [
        COMMITMENT.duty(
          unitsOf(steps),
          steps.map(({ name }) => name),
        ),
      ]),
      provenTable(view, committed),
      paragraphsBlock('', COMMITMENT.how),
      paragraphsBlock(COMMITMENT.applicantTitle, COMMITMENT.promises),
    ],
    basis: [COMMITMENT.basis, ...basis],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.promiser)],
  };
}

function facts({ state }: CaseView, desk: PaperDesk, committed: readonly MaterialView[]) {
  const given = committed[0]?.state?.received;
  return [
    ...applicantFacts(state),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    fact(COMMITMENT.by, orNothing(given?.by)),
    fact(COMMITMENT.agentRule, given?.agentRule ?? COMMITMENT.personal),
    fact(LABEL.window, windowOf(desk.station)),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
  ];
}

function provenTable(view: CaseView, committed: readonly MaterialView[]): PaperBlock {
  const columns = columnsOf(COMMITMENT.columns, [3.6, 4.6, 3.4]);
  const rows = committed.map((material) => [
    materialName(view, material),
    orNothing(material.state?.received?.proves),
    itemsServed(view, material),
  ]);
  return listBlock(COMMITMENT.linesTitle, columns, rows, COMMITMENT.none);
}
