import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { unitOf } from '../../station/station-state.ts';
import type { CaseState } from '../case-state.ts';
import type { Custodian } from '../custodian.ts';
import { type SlipIssued, stepSignedFor } from '../kinds/handoff.ts';
import { stepRefused } from '../kinds/unit-work.ts';
import { namedPiece, type PieceId, piecesOfLine } from '../pieces.ts';
import { moved } from './move-pieces.ts';
import { caseEntry, refuse } from './support.ts';

type SlipLine = SlipIssued['lines'][number];
type LineOf = { readonly case: string; readonly step: string };

/** How a slip came back: who signed, and what was not taken. */
export type Settlement = {
  readonly by: string;
  readonly remark: string;
  /** Lines that the unit does not take, each with its reason and the lines whose papers came back. */
  readonly refused: readonly (LineOf & { readonly reason: string; readonly returned: readonly string[] })[];
  /** Lines of which nothing is known yet: they stay on their way. */
  readonly later: readonly LineOf[];
};

/** A slip that came back with every line signed for. */
export const allSigned = (by: string): Settlement => ({ by, remark: '', refused: [], later: [] });

/**
 * 签收 line by line: what is neither refused nor left for later is signed for, its papers are with the unit. A refused
 * step waits for another hand-off; papers that came back lie at this window, the others are with the unit.
 */
export function settleSlip(
  slip: SlipIssued,
  cases: readonly CaseState[],
  settlement: Settlement,
  context: ActContext,
): Decision {
  if (settlement.by.trim() === '') return refuse('signerMissing');
  const open = slip.lines.filter((line) => isOpen(slip, line, cases));
  const settled = open.filter((line) => !settlement.later.some((one) => isSame(one, line)));
  if (settled.length === 0) return refuse('nothingToSign');
  const entries: NewEntry[] = [];
  for (const line of settled) {
    const lineEntries = settleLine(slip, line, cases, settlement, context);
    if ('ok' in lineEntries) return lineEntries;
    entries.push(...lineEntries);
  }
  return { ok: true, entries, value: undefined };
}

/** On its way with this very slip: neither signed for nor refused, nor gone out again on another. */
export function isOpen(slip: SlipIssued, line: LineOf, cases: readonly CaseState[]): boolean {
  const state = cases.find(({ id }) => id === line.case);
  const step = state?.steps.find(({ id }) => id === line.step);
  return step?.handOff?.slip === slip.slip && step.signature === null;
}

function settleLine(
  slip: SlipIssued,
  line: SlipLine,
  cases: readonly CaseState[],
  { by, remark, refused }: Settlement,
  { station, operator }: ActContext,
): readonly NewEntry[] | Refusal {
  const atUnit: Custodian = { at: 'unit', unit: slip.unit.id };
  const state = cases.find(({ id }) => id === line.case);
  const sent = line.materials.flatMap((material) => sentWith(slip.slip, material, state));
  const refusal = refused.find((one) => isSame(one, line));
  if (!refusal) {
    // Read off the paper by the clerk, or signed by the unit itself at its own desk in the hall.
    const source = unitOf(station, operator) === slip.unit.id ? ('unit' as const) : ('slip' as const);
    const signed = { step: line.step, slip: slip.slip, by: by.trim(), source, remark: remark.trim() };
    return [caseEntry(line.case, stepSignedFor, signed), ...sent.map((id) => moved(line.case, id, atUnit))];
  }
  const reason = refusal.reason.trim();
  const name = state?.outcome?.steps.find(({ id }) => id === line.step)?.name ?? line.step;
  if (reason === '') return refuse('refusalOfSlipNeedsReason', name);
  const returned = line.materials.filter((material) => refusal.returned.includes(material));
  const here: Custodian = { at: 'station', code: station.code, name: station.name };
  return [
    caseEntry(line.case, stepRefused, { step: line.step, slip: slip.slip, by: by.trim(), reason, returned }),
    ...sent.map((id) => moved(line.case, id, returned.includes(namedPiece(id).line) ? here : atUnit)),
  ];
}

/** The piece that travels with this very slip: since it went, another may have been brought for the line. */
export function sentWith(slip: string, line: string, state: CaseState | undefined): readonly PieceId[] {
  const material = state?.materials[line];
  return (material ? piecesOfLine(line, material) : []).flatMap(({ id, state: { custodian } }) =>
    custodian?.holder.at === 'transit' && custodian.holder.slip === slip ? [id] : [],
  );
}

const isSame = (one: LineOf, other: LineOf): boolean => one.case === other.case && one.step === other.step;
