import type { CaseView } from '../case/view.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { CORRECTION } from '../text/paper-receipt.ts';
import { UNIT_NOTICE } from '../text/paper-unit.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import {
  fact,
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
import { bundleNameOf, caseNumberOf, printDate, printTime } from './case-facts.ts';
import { lineName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { applicantFacts, clerkFact } from './party-facts.ts';

type Notice = CaseView['state']['notices'][number];
type CorrectionInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  readonly notice: string;
};

/** 补正材料收件凭证 (P5): the notice line by line, with what came against each; nothing new is asked. */
export function correctionReceiptPaper({ view, desk, number, notice: id }: CorrectionInput): PaperContent {
  const { state } = view;
  const notice = state.notices.find((one) => one.id === id);
  const open = (notice?.lines ?? []).filter(({ line }) => !cameIn(view, notice, line));
  return {
    ...paperFrame('correction-receipt', desk, number),
    caseNumber: caseNumberOf(state),
    blocks: [
      correctionFacts(view, desk, notice),
      linesTable(view, notice),
      paragraphsBlock('', [outcomeOf(notice, open.length)]),
    ],
    basis: notice?.unit ? [...notice.basis] : [LAW.notice],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.applicant)],
  };
}

function outcomeOf(notice: Notice | undefined, open: number): string {
  const isSettled = notice?.correction?.complete === true;
  if (notice?.unit) return isSettled ? UNIT_NOTICE.complete(notice.unit.name) : UNIT_NOTICE.incomplete(open);
  return isSettled ? CORRECTION.complete(printDate(notice?.correction?.date)) : CORRECTION.incomplete(open);
}

/** What a unit asks for may be a better one of a paper that was taken before: only what came against its notice counts. */
function cameIn({ state }: CaseView, notice: Notice | undefined, line: string): boolean {
  if (notice?.unit) return notice.correction?.lines.includes(line) ?? false;
  return Boolean(state.materials[line]?.received);
}

function correctionFacts({ state }: CaseView, desk: PaperDesk, notice: Notice | undefined): PaperBlock {
  const { correction } = notice ?? {};
  const received = correction ? `${printDate(correction.date)} ${printTime(correction.at)}` : NOTHING;
  const wanted = notice?.unit ? 'unit-notice' : 'one-time-notice';
  const paper = state.papers.findLast(({ type, voided }) => type === wanted && voided === null);
  return factsBlock('', [
    ...applicantFacts(state),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    wideFact(CORRECTION.noticeOf, orNothing(paper?.number)),
    fact(CORRECTION.noticeDate, printDate(notice?.date)),
    fact(LABEL.receivedAt, received),
    fact(LABEL.window, windowOf(desk.station)),
    clerkFact(desk),
    wideFact(LABEL.officePhone, orNothing(desk.station.phone)),
  ]);
}

function linesTable(view: CaseView, notice: Notice | undefined): PaperBlock {
  const [name, standard, came, originals, copies, pages] = CORRECTION.columns;
  const columns = [
    figures(LABEL.serial, 0.85),
    text(name, 3.8),
    text(standard, 3.8),
    text(came, 1.5),
    figures(originals, 0.9),
    figures(copies, 1.2),
    figures(pages, 0.9),
  ];
  const rows = (notice?.lines ?? []).map((line, at) => {
    const taken = cameIn(view, notice, line.line) ? view.state.materials[line.line]?.received : null;
    const counts = [taken?.originals, taken?.copies, taken?.pages].map((count) =>
      count == null ? NOTHING : String(count),
    );
    const asked = [line.problem, line.standard, NOTICE.form(line.originals, line.copies).replace('\n', '、')];
    return [
      String(at + 1),
      lineName(view, line),
      asked.filter(Boolean).join('；'),
      taken ? CORRECTION.came : CORRECTION.open,
      ...counts,
    ];
  });
  return tableBlock(CORRECTION.linesTitle, columns, rows, CORRECTION.none);
}
