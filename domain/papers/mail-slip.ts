import { originalsKept } from '../case/papers-kept.ts';
import { MAIL } from '../text/paper-mail.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  fact,
  factsBlock,
  NOTHING,
  orByHand,
  orNothing,
  paragraphsBlock,
  signer,
  wideFact,
} from './blocks.ts';
import { bundleNameOf, resultName, stepsNamed } from './case-facts.ts';
import { casePaper, type StepsInput } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { windowOf } from './paper-desk.ts';
import { pieceViews } from './piece-views.ts';
import { isGivenNow } from './returned-originals.ts';
import { COUNT, columnsOf, listBlock } from './tables.ts';
import { deliveryOf, recipientOf } from './way-facts.ts';

/** 邮寄详情单: what is in the envelope, from whom, to whom and where, with the carrier's number or its place (邮寄登记). */
export function mailSlipPaper(input: StepsInput): PaperContent {
  const { view, desk, steps } = input;
  const served = stepsNamed(view, steps);
  const dispatch = deliveryOf(served)?.dispatch;
  return {
    ...casePaper('mail-slip', input),
    blocks: [
      factsBlock(MAIL.toTitle, [
        fact(MAIL.recipient, orByHand(recipientOf(served))),
        fact(LABEL.phone, orByHand(dispatch?.phone)),
        wideFact(MAIL.address, orByHand(dispatch?.address)),
      ]),
      factsBlock(MAIL.fromTitle, [
        fact(MAIL.sender, windowOf(desk.station)),
        fact(LABEL.officePhone, orNothing(desk.station.phone)),
        wideFact(MAIL.senderAddress, orNothing(desk.station.address)),
      ]),
      factsBlock(MAIL.carrierTitle, [
        fact(MAIL.carrier, orByHand(dispatch?.carrier)),
        fact(MAIL.mailNumber, orByHand(dispatch?.number)),
        fact(LABEL.bundle, bundleNameOf(view.state)),
        fact(MAIL.posted, BY_HAND),
      ]),
      contentTable(input),
      paragraphsBlock(MAIL.notesTitle, MAIL.notes),
    ],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(MAIL.collector)],
  };
}

/** Results, then the originals that go back with them. */
function contentTable({ view, desk, steps }: StepsInput): PaperBlock {
  const results = stepsNamed(view, steps).map(({ step, state: { conclusion, arrival } }) => [
    resultName(step, conclusion),
    orNothing(conclusion?.number),
    String(arrival?.copies ?? 1),
  ]);
  const originals = pieceViews(view)
    .filter(({ state }) => isGivenNow(state, desk))
    .map(({ name, state }) => [`${name}${MAIL.returned}`, NOTHING, String(originalsKept(state))]);
  const columns = columnsOf(MAIL.columns, [6, 4, COUNT]);
  return listBlock(MAIL.contentTitle, columns, [...results, ...originals], MAIL.none);
}
