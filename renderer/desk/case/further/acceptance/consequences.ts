import { freedPapers } from '../../../../../domain/case/freed-papers.ts';
import { asIfEnded, stoppedBy } from '../../../../../domain/case/stopped-by.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../../../text/further-acceptance.ts';
import { caseNames } from '../../model/names.ts';

const TEXT = FURTHER_ACCEPTANCE_TEXT;

/** What will happen with later items and with papers when these steps end, said before it does. */
export function consequences({ state }: CaseView, steps: readonly string[], station: string): string {
  if (steps.length === 0) return '';
  const names = caseNames(state);
  const stopped = stoppedBy(state, steps).map(({ step }) => step.name);
  const { here, away } = freedPapers(asIfEnded(state, steps), steps, station);
  return [
    stopped.length === 0 ? '' : TEXT.stopped(stopped),
    here.length === 0 ? '' : TEXT.papersBack(here.map(names.line)),
    away.length === 0 ? '' : TEXT.papersAway(away.map(names.line)),
    here.length + away.length === 0 ? TEXT.papersNone : '',
  ].join('');
}

/** Whether papers end with these steps, so that somebody may take them; no papers end where none is ticked. */
export function hasPapersBack({ state }: CaseView, steps: readonly string[], station: string): boolean {
  if (steps.length === 0) return false;
  const { here, away } = freedPapers(asIfEnded(state, steps), steps, station);
  return here.length + away.length > 0;
}
