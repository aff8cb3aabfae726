import type { TimelineEntry } from '../case/case-state.ts';
import { fold } from '../case/fold.ts';
import { progressOf } from '../case/progress.ts';
import type { CaseView } from '../case/view.ts';

/**
 * The case as it stood before the act of `first`, with the form of today: for papers that tell how far things had come,
 * or who held what, until then. All entries of an act bear one moment and one operator.
 */
export function beforeAct(view: CaseView, first: TimelineEntry): CaseView {
  const { id, timeline, form, outcome } = view.state;
  const { at, operator } = first.entry;
  const start = timeline.findIndex(({ entry }) => entry.at === at && entry.operator === operator);
  const earlier = timeline.slice(0, start).map(({ entry }) => entry);
  const state = { ...fold(id, earlier), form, outcome };
  const now = new Map(view.steps.map((step) => [step.step.id, step]));
  const steps = progressOf(state).flatMap((progress) => {
    const step = now.get(progress.step.id);
    return step ? [{ ...step, ...progress }] : [];
  });
  const materials = view.materials.map((one) => ({ ...one, state: state.materials[one.line.id] ?? null }));
  return { ...view, state, steps, materials };
}
