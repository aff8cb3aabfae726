import { correct } from '../../domain/acts/correction-acts.ts';
import { entrust } from '../../domain/acts/entrust-act.ts';
import { accept, receive, receiveAndAccept, receiveAndNotify } from '../../domain/acts/intake-acts.ts';
import { commit, reject, returnMaterials, takeLater, tolerateAndAccept } from '../../domain/acts/material-acts.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { mayCommit } from '../../domain/case/decide/commit.ts';
import { givableBack, rejectable } from '../../domain/case/decide/give-back.ts';
import { takenInFull } from '../../domain/case/decide/material-taken.ts';
import { gapHindrance, latestGapDay } from '../../domain/case/decide/tolerate.ts';
import { act, lineWhere, outcomeNow, viewOf, type Walk } from './walk.ts';

function receiveWithout(walk: Walk, line: string) {
  const taken = walk.intake.taken.filter((one) => one.line !== line);
  return act(walk, ({ memory, id, intake }) => receive(memory.desk, id, { ...intake, taken }, memory.context()));
}

/** Words for what happens at the counter: papers in, papers back, acceptance. */
export const INTAKE_VERBS = {
  receive: (walk: Walk) => act(walk, ({ memory, id, intake }) => receive(memory.desk, id, intake, memory.context())),
  'receive-accept': (walk: Walk) =>
    act(walk, ({ memory, id, intake }) => receiveAndAccept(memory.desk, id, intake, memory.context())),
  'receive-notify': async (walk: Walk) => {
    const taken = walk.intake.taken.filter(({ line }) => line !== lineWhere(walk).id);
    await act(walk, ({ memory, id, intake }) =>
      receiveAndNotify(memory.desk, id, { ...intake, taken }, {}, memory.context()),
    );
  },
  correct: async (walk: Walk) => {
    const taken = viewOf(walk).missing.map(takenInFull);
    await act(walk, ({ memory, id }) => correct(memory.desk, id, taken, true, memory.context()));
  },
  accept: (walk: Walk) => act(walk, ({ memory, id }) => accept(memory.desk, id, memory.context())),
  tolerate: async (walk: Walk) => {
    const { outcome } = walk.intake;
    const line = lineWhere(walk, (one) => gapHindrance(outcome, one) === null);
    await receiveWithout(walk, line.id);
    const due = latestGapDay(outcome, line, businessDate(walk.memory.context().now), walk.memory.context().calendar);
    const wish = { lines: [{ line: line.id, form: '原件', due }], applies: [], promisedBy: '田小满' };
    await act(walk, ({ memory, id }) => tolerateAndAccept(memory.desk, id, wish, [], memory.context()));
  },
  commit: async (walk: Walk) => {
    const line = lineWhere(walk, mayCommit);
    await receiveWithout(walk, line.id);
    const said = { lines: [{ line: line.id, proves: '所载事实' }], by: '田小满', byAgent: false, agentRule: '' };
    await act(walk, ({ memory, id }) => commit(memory.desk, id, said, memory.context()));
  },
  'bring-later': async (walk: Walk) => {
    const gaps = new Set(viewOf(walk).gaps.map(({ gap }) => gap.line));
    const missing = new Set(viewOf(walk).missing.map(({ id }) => id));
    const lines = outcomeNow(walk).checklist.filter(({ id }) => gaps.has(id) || missing.has(id));
    await act(walk, ({ memory, id }) => takeLater(memory.desk, id, lines.map(takenInFull), memory.context()));
  },
  reject: async (walk: Walk) => {
    const [line = ''] = rejectable(viewOf(walk).state);
    const said = { line, problem: '字迹看不清', backTo: '田小满' };
    await act(walk, ({ memory, id }) => reject(memory.desk, id, said, memory.context()));
  },
  'give-back': async (walk: Walk) => {
    const lines = givableBack(viewOf(walk).state, walk.memory.context().station.code);
    const given = { lines, to: '田小满', reason: '申请人要用' };
    await act(walk, ({ memory, id }) => returnMaterials(memory.desk, id, given, memory.context()));
  },
  entrust: async (walk: Walk) => {
    const agent = { name: '彭大顺', idNo: '', phone: '13574300001', relation: '近亲属' };
    const mandate = { agent, scope: '代为办理', until: '', mandate: 'printed-here' as const };
    await act(walk, ({ memory, id }) => entrust(memory.desk, id, mandate, memory.context()));
  },
} as const;
