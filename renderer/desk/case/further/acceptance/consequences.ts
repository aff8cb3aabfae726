import type { CaseState } from '../../../../../domain/case/case-state.ts';
import { freedPapers } from '../../../../../domain/case/freed-papers.ts';
import { tookOriginal } from '../../../../../domain/case/papers-kept.ts';
import { type PieceId, piecesOf } from '../../../../../domain/case/pieces.ts';
import { asIfEnded, stoppedBy } from '../../../../../domain/case/stopped-by.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import { pieceHeld } from '../../model/holder-words.ts';
import { caseNames } from '../../model/names.ts';

const TEXT = FURTHER_ACCEPTANCE_TEXT;

/** What will happen with later items and with papers when these steps end, said before it does. */
export function consequences({ state }: CaseView, steps: readonly string[], station: string): string {
  if (steps.length === 0) return '';
  const names = caseNames(state);
  const stopped = stoppedBy(state, steps).map(({ step }) => step);
  const { here, away } = freedPapers(asIfEnded(state, steps), steps, station);
  const kept = originalsKeptOn(state, [...steps, ...stopped.map(({ id }) => id)], [...here, ...away]);
  return [
    stopped.length === 0 ? '' : TEXT.stopped(stopped.map(({ name }) => name)),
    here.length === 0 ? '' : TEXT.papersBack(here.map(names.line)),
    away.length === 0 ? '' : TEXT.papersAway(away.map(names.line)),
    kept.length === 0 ? '' : TEXT.papersKept(kept.map((id) => pieceHeld(state, id, names, station))),
    here.length + away.length + kept.length === 0 ? TEXT.papersNone : '',
  ].join('');
}

/** Originals of these steps that the applicant does not get back with them. */
function originalsKeptOn(state: CaseState, steps: readonly string[], freed: readonly PieceId[]): readonly PieceId[] {
  const lines = (state.outcome?.checklist ?? []).filter(({ serves }) => serves.some((id) => steps.includes(id)));
  return piecesOf(state).flatMap(({ id, line, state: piece }) => {
    const at = piece.custodian?.holder.at;
    const isOut = at === 'station' || at === 'transit' || at === 'unit';
    return isOut && tookOriginal(piece) && !freed.includes(id) && lines.some((one) => one.id === line) ? [id] : [];
  });
}

/** Whether papers end with these steps, so that somebody may take them; no papers end where none is ticked. */
export function hasPapersBack({ state }: CaseView, steps: readonly string[], station: string): boolean {
  if (steps.length === 0) return false;
  const { here, away } = freedPapers(asIfEnded(state, steps), steps, station);
  return here.length + away.length > 0;
}
