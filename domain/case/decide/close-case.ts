import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import type { DateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { CaseState } from '../case-state.ts';
import { type CaseClosed, caseClosed, caseJoined } from '../kinds/ending.ts';
import { gapFilled } from '../kinds/gaps.ts';
import { type MaterialReceived, materialReceived } from '../kinds/materials.ts';
import { present } from '../kinds/present.ts';
import type { PieceId } from '../pieces.ts';
import { heldAt, openGaps, progressOf, type StepStage } from '../progress.ts';
import { answersBy, isWaitedFor } from './answer-notices.ts';
import { moved, returned } from './move-pieces.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

const AT_UNIT: ReadonlySet<StepStage> = new Set([
  'to-sign',
  'in-hand',
  'to-arrive',
  'to-deliver',
  'to-confirm',
  'delivered',
]);

export type Closing = {
  readonly why: CaseClosed['why'];
  readonly reason: string;
  /** Who takes the papers that lie here; '' for the applicant himself. */
  readonly givenTo: string;
};

/** A case that goes no further at its unit can be closed; one that lies there is fetched back first. */
export function closingAtUnit(state: CaseState): Refusal | null {
  const away = progressOf(state).filter(({ stage }) => AT_UNIT.has(stage));
  return away.length === 0 ? null : refuse('closingAtUnit', [...new Set(away.map(({ step }) => step.unit.name))]);
}

/** Which pieces went where when the case was closed. */
export type Closed = { readonly moved: readonly PieceId[]; readonly returned: readonly PieceId[] };

/**
 * 关闭 of a case that was opened in error, or 并入 `successor`, which goes on in its stead and is opened by both
 * numbers. Papers that lie here and that the other case still asks for go over to it; the others are given back.
 */
export function closeCase(
  state: CaseState,
  { why, reason, givenTo }: Closing,
  successor: CaseState | null,
  context: ActContext,
): Decision<Closed> {
  if (state.closing) return refuse('caseClosed');
  if (reason.trim() === '') return refuse('closingNeedsReason');
  const atUnit = closingAtUnit(state);
  if (atUnit) return atUnit;
  if (successor?.id === state.id || successor?.closing) return refuse('successorClosed');
  const here = heldAt(state, context.station.code);
  const over = successor === null ? [] : here.filter((id) => goesOver(state, successor, id));
  const back = here.filter((id) => !over.includes(id));
  const other = successor && { id: successor.id, number: successor.opening?.number ?? '' };
  const date = businessDate(context.now);
  const entries: NewEntry[] = [
    caseEntry(state.id, caseClosed, { why, reason: reason.trim(), successor: other, date }),
    ...returned(state.id, back, givenTo),
    ...(successor && other ? handedOver(state, successor, other, over, reason.trim(), countsFrom(context)) : []),
  ];
  return { ok: true, entries, value: { moved: over, returned: back } };
}

/** The newest piece of a line, one that does, and that the other case lacks or a unit asks for anew there. */
function goesOver(state: CaseState, successor: CaseState, line: PieceId): boolean {
  const isAsked = (successor.outcome?.checklist ?? []).some(({ id }) => id === line);
  return Boolean(state.materials[line]?.received) && isAsked && isWaitedFor(successor, line);
}

/**
 * The two cases of one act: the closed one says where its papers are, the other that it took them on `date`, and which
 * of its notices they answer.
 */
function handedOver(
  state: CaseState,
  successor: CaseState,
  other: { readonly id: string; readonly number: string },
  lines: readonly string[],
  reason: string,
  date: DateString,
): readonly NewEntry[] {
  const gaps = new Set(openGaps(successor).map(({ line }) => line));
  const own = { id: state.id, number: state.opening?.number ?? '' };
  return [
    caseEntry(successor.id, caseJoined, { other: own, reason }),
    ...lines.flatMap((line) => {
      const material = state.materials[line];
      const received = material?.received;
      const holder = material?.custodian?.holder;
      if (!received || !holder || received.as === 'committed') return [];
      const { as, originals, copies, pages, remark, copiedHere, condition, proof } = received;
      const taken = {
        line,
        as,
        originals,
        copies,
        pages,
        remark,
        copiedHere,
        condition,
        proof,
        custodian: holder,
        date,
      };
      return [
        moved(state.id, line, { at: 'case', ...other }),
        caseEntry(successor.id, materialReceived, present(taken) as MaterialReceived),
        ...(gaps.has(line) ? [caseEntry(successor.id, gapFilled, { line, date })] : []),
      ];
    }),
    ...answersBy(successor, lines, date),
  ];
}
