import type { EntryRef } from '../../ledger/entry.ts';
import type { EarlierPiece, PieceState } from '../case-state.ts';
import type { Custodian } from '../custodian.ts';
import { registers as names } from '../register.ts';
import type { Resolved, Statement } from '../resolve.ts';
import { type Registers, statedBy } from './read-registers.ts';

type Knew = Resolved['order']['knew'];

/** What was taken for a line at one time. Desks that took it without knowing of each other speak of one piece. */
type Taking = {
  readonly refs: readonly EntryRef[];
  readonly taken: Statement;
  readonly rejected: Statement | null;
};

/** The newest piece's holder, and the pieces that others have replaced. Null where a line only ever had one piece. */
export type Pieces = {
  readonly custodian: PieceState['custodian'];
  readonly earlier: readonly EarlierPiece[];
};

/**
 * A line for which something was taken, or committed, more than once: each piece has a holder of its own. A word about the
 * line's papers that names no piece is about the newest one that its author knew of, so that records from before pieces
 * were named are read truly.
 */
export function foldPieces(registers: Registers, line: string, knew: Knew): Pieces | null {
  const history = registers.get(names.materialReceived(line))?.history ?? [];
  const [first] = history;
  // Nearly every line has one piece of which nobody ever spoke by name.
  if (!first || (history.length === 1 && !registers.has(names.pieceCustodian(line, first.ref)))) return null;
  const takings = takingsOf(history, knew);
  const newest = takings.at(-1);
  if (!newest || (takings.length < 2 && namedWords(registers, line, newest).length === 0)) return null;
  const places = placesOf(registers, line, takings, knew);
  const custodianOf = (taking: Taking) => heldBy(places.get(taking) ?? []);
  const earlier = takings.slice(0, -1).filter(isPaper);
  return {
    custodian: custodianOf(newest),
    earlier: earlier.map((taking) => ({
      ref: taking.taken.ref,
      received: statedBy(taking.taken),
      rejected: taking.rejected && statedBy(taking.rejected),
      custodian: custodianOf(taking),
    })),
  };
}

/** Who holds a piece by the last word about it; `sources` where several desks said the same. */
export function heldBy(history: readonly Statement[], sources?: readonly Statement[]): PieceState['custodian'] {
  const said = (sources ?? history).at(-1);
  if (!said) return null;
  return { holder: said.fact as Custodian, at: said.at, operator: said.operator, sources: sources ?? [said], history };
}

const knowsOf = (said: Statement, { refs }: Taking, knew: Knew): boolean => refs.some((ref) => knew(said.ref, ref));

function takingsOf(history: readonly Statement[], knew: Knew): readonly Taking[] {
  const takings: Taking[] = [];
  for (const said of history) {
    const at = takings.findLastIndex((taking) => knowsOf(said, taking, knew));
    const known = takings[at];
    const last = takings.at(-1);
    if (factOf(said).as === 'rejected') {
      if (known) takings[at] = { ...known, rejected: said };
    } else if (known && said.restates !== undefined) {
      takings[at] = { refs: [...known.refs, said.ref], taken: said, rejected: null };
    } else if (last && known !== last) {
      takings[takings.length - 1] = { ...last, refs: [...last.refs, said.ref], taken: said };
    } else {
      takings.push({ refs: [said.ref], taken: said, rejected: null });
    }
  }
  return takings;
}

/** Every word about where each piece was, in order. */
function placesOf(
  registers: Registers,
  line: string,
  takings: readonly Taking[],
  knew: Knew,
): ReadonlyMap<Taking, readonly Statement[]> {
  const places = new Map<Taking, readonly Statement[]>();
  const add = (taking: Taking, said: Statement) =>
    places.set(taking, inOrder([...(places.get(taking) ?? []), said], knew));
  for (const said of registers.get(names.materialCustodian(line))?.history ?? []) {
    const meant = takingMeant(said, takings, knew);
    if (meant) add(meant, said);
  }
  for (const taking of takings) for (const said of namedWords(registers, line, taking)) add(taking, said);
  return places;
}

/** The piece that was taken with this very word, or the newest one that its author knew of. */
function takingMeant(said: Statement, takings: readonly Taking[], knew: Knew): Taking | undefined {
  const own = takings.find(({ refs }) => refs.includes(said.ref));
  return own ?? takings.findLast((taking) => isPaper(taking) && knowsOf(said, taking, knew));
}

/** What two desks say of where a line's paper is contradicts itself only where both mean the same piece. */
export function areOfDifferentPieces(registers: Registers, register: string, knew: Knew): boolean {
  const line = register.split('/')[1] ?? '';
  if (register !== names.materialCustodian(line)) return false;
  const takings = takingsOf(registers.get(names.materialReceived(line))?.history ?? [], knew);
  const meant = (registers.get(register)?.statements ?? []).map((said) => takingMeant(said, takings, knew));
  return new Set(meant).size === meant.length;
}

/** Words that name the piece they are about. */
function namedWords(registers: Registers, line: string, { refs }: Taking): readonly Statement[] {
  return refs.flatMap((ref) => registers.get(names.pieceCustodian(line, ref))?.history ?? []);
}

/** The last one moves before those that knew of it; one that named no piece may have been said after one that did. */
function inOrder(words: readonly Statement[], knew: Knew): readonly Statement[] {
  const last = words.at(-1);
  const at = words.findIndex(({ ref }) => last !== undefined && knew(ref, last.ref));
  return at < 0 || last === undefined ? words : [...words.slice(0, at), last, ...words.slice(at, -1)];
}

/** Paper was left here: an original, or the copy of one that was seen. */
function isPaper({ taken }: Taking): boolean {
  const { as, copies } = factOf(taken);
  return as === 'kept' || (as === 'seen' && copies > 0);
}

const factOf = ({ fact }: Statement) => fact as { readonly as: string; readonly copies: number };
