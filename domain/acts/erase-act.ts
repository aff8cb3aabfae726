import { businessDate } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-state.ts';
import { entryOf, refuse } from '../case/decide/support.ts';
import { readContent } from '../case/kinds/define-kind.ts';
import { fileAttached } from '../case/kinds/files.ts';
import { slipIssued } from '../case/kinds/handoff.ts';
import { pieceTitle } from '../case/pieces.ts';
import { isOver } from '../case/progress.ts';
import { slipsOf } from '../case/slips.ts';
import { originalsOwed } from '../case/to-return.ts';
import { caseSubject, type Subject, slipSubject, stationSubject } from '../ledger/entry.ts';
import { parseCode } from '../numbers/parse-code.ts';
import {
  caseErased,
  type EraseReason,
  subjectsOf as erasedSubjects,
  erasuresOf,
  keyDestroyed,
} from '../station/case-erased.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAt, type Desk } from './desk.ts';

export type Erasing = { readonly reason: EraseReason; readonly text: string };

/** What the decision reads: the case, the slips it ever went on, and the station, which keeps what is left. */
export function subjectsOfErasing(state: CaseState, station: string): readonly Subject[] {
  return [caseSubject(state.id), stationSubject(station), ...slipsOf(state).map(({ slip }) => slipSubject(slip))];
}

/**
 * 清除: a case that is over leaves this desk. Nothing of it can be read here afterwards, whoever holds the passphrases;
 * that it was here, its numbers and who erased it why stays known. Originals must have found their way first: the record
 * is what says where they are.
 */
export function eraseCase(desk: Desk, caseId: string, { reason, text }: Erasing, context: ActContext): Decision {
  const state = caseAt(desk, caseId);
  const station = stationSubject(context.station.code);
  if (!state.opening) return refuse('eraseUnknown');
  if (!isOver(state)) return refuse('eraseNotOver');
  const held = originalsOut(state);
  if (held.length > 0) return refuse('eraseOriginals', held);
  if (reason === 'other' && text.trim() === '') return refuse('eraseReasonMissing');
  const gone = new Set([...erasuresOf(desk.entriesOf(station)).keys(), caseId]);
  const slips = slipsOf(state);
  const read = caseErased.schema.safeParse({
    case: caseId,
    number: state.opening.number,
    numbers: numbersOf(state, slips),
    slips: [...new Set(slips.map(({ slip }) => slip))].filter((slip) => isOnlyOf(desk, slip, gone)),
    files: filesOf(state),
    days: [...new Set(state.timeline.map(({ entry }) => businessDate(entry.at)))],
    reason,
    text: text.trim(),
  });
  if (!read.success) return refuse('eraseReasonTooLong');
  const destroyed = erasedSubjects(read.data).map((subject) => entryOf(subject, keyDestroyed, {}));
  return { ok: true, entries: [entryOf(station, caseErased, read.data), ...destroyed], value: undefined };
}

/** Names of the pieces whose originals the applicant still waits for. */
export function originalsOut(state: CaseState): readonly string[] {
  return originalsOwed(state).map(({ id }) => pieceTitle(state, id));
}

function isOnlyOf(desk: Desk, slip: string, gone: ReadonlySet<string>): boolean {
  const issued = desk.entriesOf(slipSubject(slip)).flatMap(({ kind, v, data }) => {
    return kind === slipIssued.kind ? (readContent(slipIssued, v, data) ?? []) : [];
  });
  return issued.length > 0 && issued.every(({ lines }) => lines.every((line) => gone.has(line.case)));
}

function numbersOf(state: CaseState, slips: ReturnType<typeof slipsOf>): readonly string[] {
  const all = [
    state.opening?.number ?? '',
    ...state.joined.map(({ number }) => number),
    ...state.papers.map(({ number }) => number),
    ...slips.map(({ slipNumber }) => slipNumber),
  ];
  return [...new Set(all)].filter((number) => parseCode(number) !== null);
}

/** Of every state a document ever had. */
function filesOf(state: CaseState): readonly string[] {
  const names = state.timeline.flatMap(({ entry: { kind, v, data } }) => {
    const file = kind === fileAttached.kind ? readContent(fileAttached, v, data) : null;
    return file ? [file.name, file.thumb] : [];
  });
  return [...new Set(names)];
}
