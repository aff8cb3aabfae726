import { formatDate } from '../../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../../domain/calendar/instant.ts';
import type { PieceState } from '../../../../domain/case/case-state.ts';
import type { Custodian } from '../../../../domain/case/custodian.ts';
import { custodyHistory } from '../../../../domain/case/custody-history.ts';
import { type PieceId, piecesOfLine } from '../../../../domain/case/pieces.ts';
import type { CaseView, MaterialView } from '../../../../domain/case/view.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { CONDITION, COPIED_HERE, PROOF } from '../../../../domain/text/paper-gap.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../text/further-materials.ts';
import { holderWords } from './holder-words.ts';
import { type CaseNames, caseNames } from './names.ts';

/** A line of the merged checklist as the page shows it, or a piece of it that another has replaced. */
export type MaterialRow = {
  readonly id: PieceId;
  readonly name: string;
  /** How strictly the line is asked for; of a replaced piece, or one that nothing asks for any more, that it is. */
  readonly need: string;
  /** What was taken, or what is asked for while nothing was. */
  readonly counts: string;
  readonly holder: string;
  /** Since when it is there; '' where nothing was taken. */
  readonly since: string;
  /** Where it was before, in order; '' where it never moved. */
  readonly before: string;
  readonly serves: string;
  /** `gone`: a replaced piece that the applicant has back. */
  readonly state: 'here' | 'away' | 'missing' | 'not-asked' | 'gone';
};

const ORDER = { missing: 0, here: 1, away: 1, gone: 1, 'not-asked': 2 } as const;

/** Every piece with who holds it, replaced ones behind the newest; what is missing stands first. */
export function materialRows(view: CaseView, station: string): readonly MaterialRow[] {
  const words = { names: caseNames(view.state), station };
  const missing = new Set(view.missing.map((line) => line.id));
  return view.materials
    .map((material) => newestRow(view, material, missing.has(material.line.id), words))
    .toSorted((one, other) => ORDER[one.state] - ORDER[other.state])
    .flatMap((row) => [row, ...earlierRows(view, row.id, words)]);
}

type Words = { readonly names: CaseNames; readonly station: string };

const isHere = (holder: Custodian | null, station: string): boolean =>
  holder?.at === 'station' && holder.code === station;

function newestRow(view: CaseView, material: MaterialView, isMissing: boolean, words: Words): MaterialRow {
  const { line, state } = material;
  const { names, station } = words;
  const holder = state?.received ? (state.custodian?.holder ?? null) : null;
  // Left out by a later choice while somebody had its paper.
  const isLeft = line.serves.length === 0;
  return {
    id: line.id,
    name: names.line(line.id),
    need: isLeft ? ROW.left : line.need,
    counts: countWords(material),
    holder: standInWords(view, material, words) ?? whereWords(state, holderWords(holder, names, station)),
    ...custodyWords(state, words),
    serves: isLeft ? ROW.giveBackLeft : line.serves.map(names.step).join('、'),
    state: stateOf(material, isMissing, isHere(holder, station)),
  };
}

/** Pieces that another has replaced: where they are, or to whom and when they went back. */
function earlierRows({ state }: CaseView, line: string, words: Words): readonly MaterialRow[] {
  const material = state.materials[line];
  const { names, station } = words;
  return (material ? piecesOfLine(line, material) : []).flatMap(({ id, isEarlier, state: piece }) => {
    const holder = piece.custodian?.holder ?? null;
    if (!isEarlier) return [];
    const isBack = holder?.at === 'applicant';
    return [
      {
        id,
        name: names.line(id),
        need: ROW.replaced,
        counts: takenWords(piece),
        holder: whereWords(piece, holderWords(holder, names, station)),
        ...custodyWords(piece, words),
        serves: isBack ? '' : ROW.giveBack,
        state: isBack ? 'gone' : isHere(holder, station) ? 'here' : 'away',
      },
    ];
  });
}

const ROW = FURTHER_MATERIALS_TEXT.row;

/** What stands in the place of the paper, or why it counts for nothing; null for a paper that was simply taken or not. */
function standInWords(view: CaseView, { line, state }: MaterialView, words: Words): string | null {
  if (state?.received?.as === 'committed') return ROW.committed(maskParty(state.received.by ?? '', ''));
  if (state?.received?.proof) {
    const { as, proof } = state.received;
    return PROOF(as, proof.source, proof.checkedOn);
  }
  if (state?.rejected) {
    const { rejected, custodian } = state;
    const holder = custodian?.holder ?? null;
    if (holder === null || holder.at === 'applicant') return ROW.rejectedBack(rejected.problem);
    return ROW.rejectedHeld(rejected.problem, holderWords(holder, words.names, words.station));
  }
  const open = view.gaps.find(({ gap }) => gap.line === line.id);
  return open ? ROW.tolerated(open.clock.text) : null;
}

const HISTORY = FURTHER_MATERIALS_TEXT.history;

/** Since when the piece is where it is, and every place it was at before. */
function custodyWords(piece: PieceState | null, { names, station }: Words) {
  const parts = piece ? custodyHistory(piece) : [];
  const last = parts.at(-1);
  const told = parts.map(({ at, holder, to }) =>
    HISTORY.part(momentOf(at), to === '' ? holderWords(holder, names, station) : HISTORY.toPerson(maskParty(to, ''))),
  );
  return {
    since: last ? HISTORY.since(momentOf(last.at)) : '',
    before: parts.length > 1 ? HISTORY.before(told) : '',
  };
}

/** `11月18日 09:12`. */
const momentOf = (at: number): string => `${formatDate(businessDate(at)).replace(/^\d+年/, '')} ${businessTime(at)}`;

/** An original that was only seen is with the applicant; what is kept or travels is its copy. */
function whereWords(state: PieceState | null, holder: string): string {
  return state?.received?.as === 'seen' ? CASE_TEXT.seenHolder(state.received.copies > 0 ? holder : '') : holder;
}

function stateOf({ state, asked }: MaterialView, missing: boolean, here: boolean): MaterialRow['state'] {
  if (missing) return 'missing';
  // What was tolerated is still to come.
  if (!state?.received) return asked ? 'missing' : 'not-asked';
  return here ? 'here' : 'away';
}

function countWords({ line, state }: MaterialView): string {
  return state?.received ? takenWords(state) : CASE_TEXT.counts(line.originals, line.copies);
}

function takenWords(piece: PieceState): string {
  const taken = piece.received;
  if (!taken) return '';
  if (taken.as !== 'kept' && taken.as !== 'seen') return CASE_TEXT.takenAs[taken.as];
  const counts = [
    CASE_TEXT.counts(taken.originals, taken.copies),
    taken.as === 'seen' ? CASE_TEXT.takenAs.seen : '',
    taken.condition === undefined ? '' : CONDITION[taken.condition],
    taken.condition === undefined ? '' : taken.remark,
    taken.copiedHere ? COPIED_HERE : '',
  ];
  return counts.filter(Boolean).join('，');
}
