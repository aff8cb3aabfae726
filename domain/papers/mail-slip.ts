import { MAIL } from '../text/paper-mail.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  fact,
  factsBlock,
  figures,
  orByHand,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
  wideFact,
} from './blocks.ts';
import { bundleNameOf, caseNumberOf, resultName, stepsNamed } from './case-facts.ts';
import { materialName } from './materials-received.ts';
import type { PaperContent } from './paper-content.ts';
import { paperFrame, windowOf } from './paper-desk.ts';
import { isGivenNow, recipientOf, type StepsInput } from './pickup-voucher.ts';

/** 邮寄详情单: what is in the envelope, from whom, to whom and where, with the carrier's number or its place (邮寄登记). */
export function mailSlipPaper({ view, desk, number, steps }: StepsInput): PaperContent {
  const { state } = view;
  const served = stepsNamed(view, steps);
  const dispatch = served.find(({ state: step }) => step.delivery)?.state.delivery?.dispatch;
  const columns = [figures(LABEL.serial, 0.85), text(MAIL.content, 6), text(MAIL.number, 4), figures(MAIL.copies, 1)];
  const rows = served.map(({ step, state: { conclusion, arrival } }, at) => [
    String(at + 1),
    resultName(step, conclusion),
    orNothing(conclusion?.number),
    String(arrival?.copies ?? 1),
  ]);
  const originals = view.materials
    .filter((material) => isGivenNow(material.state, desk))
    .map((material, at) => [
      String(rows.length + at + 1),
      `${materialName(view, material)}${MAIL.returned}`,
      orNothing(''),
      String(material.state?.received?.originals ?? 1),
    ]);
  return {
    ...paperFrame('mail-slip', desk, number),
    caseNumber: caseNumberOf(state),
    addressee: recipientOf(served),
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
        fact(LABEL.bundle, bundleNameOf(state)),
        fact(MAIL.posted, BY_HAND),
      ]),
      tableBlock(MAIL.contentTitle, columns, [...rows, ...originals], MAIL.none),
      paragraphsBlock(MAIL.notesTitle, MAIL.notes),
    ],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(MAIL.collector)],
  };
}
