import { correct } from '../../../domain/acts/correction-acts.ts';
import { arrive } from '../../../domain/acts/flow-acts.ts';
import { accept, notify } from '../../../domain/acts/intake-acts.ts';
import type { IssuedPaper } from '../../../domain/acts/issue-paper.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { openHandoff } from '../handoff/handoff-place.ts';
import { go } from '../navigation.ts';
import { type Decide, printPapers, useAct } from '../session.ts';
import { focusSection } from './focus-section.ts';
import { type CorrectionDraft, takenOf } from './model/correction.ts';
import type { NextAct } from './model/next-act.ts';

type Doing = {
  readonly id: string;
  readonly correction: CorrectionDraft;
  readonly clearCorrection: () => void;
  /** Pieces that come back with the results that arrive. */
  readonly back: readonly string[];
  /** Opens the form with which originals go back. */
  readonly openGiveBack: () => void;
};

/** Does the next thing of a case: enters it, or leads to where it is done. */
export function useDoNext({ id, correction, clearCorrection, back, openGiveBack }: Doing): {
  readonly doNext: (next: NextAct) => Promise<void>;
  /** Accepts what can be accepted. */
  readonly acceptNow: () => Promise<void>;
} {
  const run = useAct();
  const act = async (decide: Decide<{ readonly papers: readonly IssuedPaper[] }>) => {
    const outcome = await run([caseSubject(id)], decide);
    if (outcome.ok) printPapers(outcome.value.papers);
    return outcome.ok;
  };
  return { doNext, acceptNow };

  async function acceptNow(): Promise<void> {
    await act((desk, context) => accept(desk, id, context));
  }

  async function doNext(what: NextAct): Promise<void> {
    switch (what.kind) {
      case 'settle':
        return focusSection('conflicts');
      case 'correct':
        return await takeCorrection(what.ticked);
      case 'notify':
        await act((desk, context) => notify(desk, id, {}, context));
        return;
      case 'later':
        return focusSection('later');
      case 'accept':
        return await acceptNow();
      case 'fill':
        return focusSection('needed');
      case 'hand-off':
        return openHandoff('ready', what.unit.id, `${id}/`);
      case 'sign':
        return go({ page: 'slip', id: what.slip });
      case 'conclude':
        return openHandoff('hand', what.unit.id, `${id}/${what.step}`);
      case 'arrive':
        return await recordArrival(what.steps);
      case 'deliver':
        return go({ page: 'issue', case: id });
      case 'return':
        return openGiveBack();
      default:
        return;
    }
  }

  async function recordArrival(steps: readonly string[]): Promise<void> {
    const arrival = { steps, form: 'paper' as const, returned: back };
    await run([caseSubject(id)], (desk, context) => arrive(desk, id, arrival, context));
  }

  async function takeCorrection(ticked: number): Promise<void> {
    if (ticked === 0) return focusSection('correction');
    const taken = takenOf(correction);
    if (await act((desk, context) => correct(desk, id, taken, true, context))) clearCorrection();
  }
}
