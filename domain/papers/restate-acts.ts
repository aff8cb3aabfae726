import type { TimelineEntry } from '../case/case-state.ts';
import { readContent } from '../case/kinds/define-kind.ts';
import { stepTerminated, stepWithdrawn } from '../case/kinds/ending.ts';
import { materialReturned } from '../case/kinds/materials.ts';
import { type PieceId, pieceId } from '../case/pieces.ts';
import { stoppedBy } from '../case/stopped-by.ts';
import type { CaseView } from '../case/view.ts';
import { ENDING } from '../text/paper-ending.ts';
import { RETURN_LIST } from '../text/paper-return.ts';
import { beforeAct } from './before-act.ts';
import { terminationPaper, withdrawalPaper } from './ending-papers.ts';
import { frozenColumn, frozenFact, frozenSays } from './frozen.ts';
import { renamedValues } from './names-of-today.ts';
import type { PaperContent } from './paper-content.ts';
import { paperFrame } from './paper-desk.ts';
import { pieceViews } from './piece-views.ts';
import type { Restating } from './restating.ts';
import { returnListPaper } from './return-list.ts';

/** 撤回申请书: how far the items had come when they were taken back. */
export function restateWithdrawal(input: Restating): PaperContent | null {
  const act = endingAct(input, stepWithdrawn.kind);
  if (act === null) return null;
  const { view, desk, number } = input;
  return withdrawalPaper({ view, desk, number, steps: act.steps, before: act.before });
}

/** 终止审查决定书, dated as it was decided; what it said of the papers it says again. */
export function restateTermination(input: Restating): PaperContent | null {
  const act = endingAct(input, stepWithdrawn.kind, stepTerminated.kind);
  if (act === null) return null;
  const { paper, view, desk, number } = input;
  const said = (['listed', 'kept', 'none'] as const).find((what) => frozenSays(paper, ENDING.papers[what]));
  const stopped = stoppedBy(act.before.state, act.steps).map(({ step }) => step.name);
  const then = { ...desk, now: act.at };
  return terminationPaper({ ...act, view, desk: then, number, stopped, papers: said ?? 'none' });
}

function endingAct({ paper, view }: Restating, ...kinds: readonly string[]) {
  const first = view.state.timeline.find(
    ({ entry, undone }) => kinds.includes(entry.kind) && !undone && paper.steps.includes(stepIn(entry.data)),
  );
  const steps = view.steps.flatMap(({ step, state }) =>
    paper.steps.includes(step.id) && state.ending ? [step.id] : [],
  );
  return first && steps.length > 0 ? { steps, at: first.entry.at, before: beforeAct(view, first) } : null;
}

const stepIn = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'step' in data ? String(data.step) : '';

/** 材料退还清单: the lines that it names, as they were held before; to whom and why, as it said itself. */
export function restateReturnList({ paper, view, desk, number }: Restating): PaperContent | null {
  const lines = linesNamed(view, frozenColumn(paper, RETURN_LIST.linesTitle, 1));
  const toFetch = linesNamed(view, frozenColumn(paper, RETURN_LIST.fetchTitle, 1));
  const first = view.state.timeline.find((one) => lines.includes(pieceReturned(one)));
  if (!first) return null;
  const to = frozenFact(paper, RETURN_LIST.to);
  const stated = returnListPaper({
    before: beforeAct(view, first),
    desk: { ...desk, now: first.entry.at },
    number,
    lines,
    toFetch,
    to: renamedValues(view.state).get(to) ?? to,
    reason: frozenFact(paper, RETURN_LIST.reason),
  });
  return { ...stated, date: paperFrame('return-list', desk, number).date };
}

function pieceReturned({ entry, undone, understood }: TimelineEntry): PieceId {
  if (entry.kind !== materialReturned.kind || undone || !understood) return '';
  const named = readContent(materialReturned, entry.v, entry.data);
  return named ? pieceId(named) : '';
}

function linesNamed(view: CaseView, names: readonly string[]): readonly PieceId[] {
  return pieceViews(view).flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
}
