import { formatDate } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import { copiesKept, originalsKept } from '../case/papers-kept.ts';
import type { PieceId } from '../case/pieces.ts';
import type { CaseView } from '../case/view.ts';
import { RETURN_LIST } from '../text/paper-return.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import { BY_HAND, fact, factsBlock, NOTHING, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf, printTime, unitName } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame } from './paper-desk.ts';
import { counterFacts } from './party-facts.ts';
import { type PieceView, pieceViews } from './piece-views.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

type ReturnListInput = {
  /** The case before the papers are given back, so that the list can say who held them. */
  readonly before: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  /** The pieces that are given back now. */
  readonly lines: readonly PieceId[];
  /** Pieces that lie with a unit or are on their way there, to be fetched and given back later. */
  readonly toFetch?: readonly PieceId[];
  /** Who takes them back. */
  readonly to: string;
  /** Why they go back, as a phrase: 撤回申请, 材料不符合要求 … */
  readonly reason: string;
};

/** 材料退还清单 (P15): what is given back to whom, original and copies, who held it; what is still to be fetched. */
export function returnListPaper(input: ReturnListInput): PaperContent {
  const { before, desk, number, lines, toFetch = [], to } = input;
  const pieces = pieceViews(before);
  const given = pieces.filter(({ id }) => lines.includes(id));
  const away = pieces.filter(({ id }) => toFetch.includes(id));
  return {
    ...paperFrame('return-list', desk, number),
    caseNumber: caseNumberOf(before.state),
    blocks: [
      listFacts(input),
      givenTable(before, given),
      paragraphsBlock('', given.length === 0 ? [] : [sums(given)]),
      ...(away.length === 0 ? [] : [fetchTable(before, away)]),
      paragraphsBlock('', [...RETURN_LIST.notes, ...(away.length === 0 ? [] : [fetchNote(desk)])]),
    ],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.collector, to)],
  };
}

function listFacts({ before: { state }, desk, to, reason }: ReturnListInput): PaperBlock {
  return factsBlock('', [
    wideFact(LABEL.applicant, orNothing(applicantOf(state).name)),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    fact(RETURN_LIST.to, to || BY_HAND),
    fact(RETURN_LIST.returnedAt, `${formatDate(businessDate(desk.now))} ${printTime(desk.now)}`),
    wideFact(RETURN_LIST.reason, orNothing(reason)),
    ...counterFacts(desk),
  ]);
}

/** Originals that were taken in; one that was only seen went back at once, its copy stayed. */
const copiesOf = ({ state }: PieceView): number => copiesKept(state);
const originalsOf = ({ state }: PieceView): number => originalsKept(state);

function givenTable(before: CaseView, given: readonly PieceView[]): PaperBlock {
  const columns = columnsOf(RETURN_LIST.columns, [4.6, COUNT, COPIES, COUNT, 2.6, 1.7]);
  const rows = given.map((piece) => [
    ...nameAndCounts(piece),
    String(piece.state.received?.pages ?? NOTHING),
    holderName(before, piece),
    BY_HAND,
  ]);
  return listBlock(RETURN_LIST.linesTitle, columns, rows, RETURN_LIST.none);
}

function fetchTable(before: CaseView, away: readonly PieceView[]): PaperBlock {
  const columns = columnsOf(RETURN_LIST.fetchColumns, [4.8, COUNT, COPIES, 3.2, 1.8]);
  const rows = away.map((piece) => [...nameAndCounts(piece), holderName(before, piece), BY_HAND]);
  return listBlock(RETURN_LIST.fetchTitle, columns, rows, RETURN_LIST.none);
}

const nameAndCounts = (piece: PieceView): readonly string[] => [
  piece.name,
  String(originalsOf(piece)),
  String(copiesOf(piece)),
];

function holderName(view: CaseView, { state }: PieceView): string {
  const holder = state.custodian?.holder;
  switch (holder?.at) {
    case 'station':
      return holder.name;
    case 'unit':
      return unitName([view], holder.unit);
    case 'transit':
      return RETURN_LIST.onTheWay(unitName([view], holder.unit));
    default:
      return NOTHING;
  }
}

function sums(given: readonly PieceView[]): string {
  const sum = (count: (piece: PieceView) => number) => given.reduce((all, one) => all + count(one), 0);
  return RETURN_LIST.counted(given.length, sum(originalsOf), sum(copiesOf));
}

const fetchNote = ({ station }: PaperDesk): string => RETURN_LIST.fetchNote(station.phone);
