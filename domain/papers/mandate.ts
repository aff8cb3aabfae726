import { MANDATE } from '../text/paper-record.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import { BY_HAND, fact, factsBlock, orByHand, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { applicantOf, bundleNameOf, type Party, printDate } from './case-facts.ts';
import { type CaseInput, casePaper } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { windowOf } from './paper-desk.ts';

/** 委托书 (P61): who entrusts whom with what, until when; both sign. What is not known is for the pen. */
export function mandatePaper(input: CaseInput): PaperContent {
  const { view, desk } = input;
  const { state } = view;
  const principal = applicantOf(state);
  const { agent, scope, until } = state.mandate ?? { agent: null, scope: '', until: '' };
  return {
    ...casePaper('mandate', input),
    addressee: windowOf(desk.station),
    blocks: [
      party(MANDATE.principal, principal),
      party(MANDATE.agent, { name: '', idNo: '', phone: '', ...agent, address: '' }, agent?.relation),
      factsBlock(MANDATE.matterTitle, [
        wideFact(LABEL.bundle, bundleNameOf(state)),
        wideFact(LABEL.items, orNothing(view.steps.map(({ step }) => step.name).join('、'))),
        wideFact(MANDATE.scope, orByHand(scope)),
        fact(MANDATE.from, printDate(state.mandate?.date)),
        fact(MANDATE.until, until === '' ? MANDATE.untilDone : printDate(until)),
      ]),
      paragraphsBlock(MANDATE.declarationTitle, MANDATE.declaration),
    ],
    basis: [LAW.apply],
    signatures: [signer(MANDATE.principalSigns), signer(MANDATE.agentSigns), signer(ROLE.clerk, desk.operator.name)],
  };
}

function party(title: string, one: Pick<Party, 'name' | 'idNo' | 'phone' | 'address'>, relation?: string): PaperBlock {
  return factsBlock(title, [
    fact(MANDATE.name, orByHand(one.name)),
    fact(LABEL.idNo, orByHand(one.idNo)),
    fact(LABEL.phone, orByHand(one.phone)),
    relation === undefined ? fact(LABEL.address, orByHand(one.address)) : fact(MANDATE.relation, relation || BY_HAND),
  ]);
}
