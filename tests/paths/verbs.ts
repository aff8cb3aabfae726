import { changeItemsOf } from '../../domain/acts/change-items-act.ts';
import { closeOrJoin } from '../../domain/acts/close-act.ts';
import { correctRecord, papersToCorrect } from '../../domain/acts/correct-record.ts';
import { entrust } from '../../domain/acts/entrust-act.ts';
import { arrive, conclude, handOffLines, signForSlip } from '../../domain/acts/flow-acts.ts';
import { accept, correct, receive, receiveAndAccept, receiveAndNotify } from '../../domain/acts/intake-acts.ts';
import { commit, reject, returnMaterials, takeLater, tolerateAndAccept } from '../../domain/acts/material-acts.ts';
import { voidAndReissue } from '../../domain/acts/reissue.ts';
import { chargeFee, extend, suspend } from '../../domain/acts/unit-acts.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { mayCommit } from '../../domain/case/decide/commit.ts';
import { givableBack, rejectable } from '../../domain/case/decide/give-back.ts';
import { takenInFull } from '../../domain/case/decide/material-taken.ts';
import { revokeResult } from '../../domain/case/decide/revoke-result.ts';
import { gapHindrance, latestGapDay } from '../../domain/case/decide/tolerate.ts';
import { resumeStep } from '../../domain/case/decide/unit-clock.ts';
import { recordPayment } from '../../domain/case/decide/unit-fee.ts';
import type { SlipIssued } from '../../domain/case/kinds/handoff.ts';
import { returnableWith } from '../../domain/case/returnable.ts';
import { slipSubject } from '../../domain/ledger/entry.ts';
import { madeUpBorn } from '../support/intake.ts';
import { DELIVERY_VERBS } from './delivery-verbs.ts';
import { ENDING_VERBS } from './ending-verbs.ts';
import { RECORD_VERBS } from './record-verbs.ts';
import { UNIT_VERBS } from './unit-verbs.ts';
import { act, firstAt, lineWhere, outcomeFor, outcomeNow, stepsAt, today, viewOf, type Walk } from './walk.ts';

const DAY = 24 * 60 * 60 * 1000;

function receiveWithout(walk: Walk, line: string) {
  const taken = walk.intake.taken.filter((one) => one.line !== line);
  return act(walk, ({ memory, id, intake }) => receive(memory.desk, id, { ...intake, taken }, memory.context()));
}

async function handOff(walk: Walk): Promise<void> {
  const units = Map.groupBy(stepsAt(walk, 'to-hand-off'), ({ step }) => step.unit.id);
  for (const steps of units.values()) {
    const lines = steps.map(({ step }) => ({ caseId: walk.id, step: step.id }));
    await act(walk, ({ memory }) => handOffLines(memory.desk, lines, memory.context()));
  }
}

async function sign(walk: Walk): Promise<void> {
  for (const slip of new Set(stepsAt(walk, 'to-sign').map(({ state }) => state.handOff?.slip ?? ''))) {
    const data = walk.memory.desk.entriesOf(slipSubject(slip)).find(({ kind }) => kind === 'slip.issued')?.data;
    await act(walk, ({ memory }) => signForSlip(memory.desk, data as SlipIssued, { by: '彭某', remark: '' }));
  }
}

async function decideStep(
  walk: Walk,
  result: 'granted' | 'refused',
  arrival: 'paper' | 'electronic' | null,
): Promise<void> {
  const { step } = firstAt(walk, 'in-hand');
  const reason = result === 'refused' ? '不符合法定条件' : '';
  const said = {
    step: step.id,
    result,
    number: '永证〔2026〕1号',
    date: today(walk),
    validUntil: '',
    reason,
    born: result === 'granted' ? madeUpBorn(outcomeNow(walk), step.id) : {},
  };
  await act(walk, ({ memory, id }) =>
    conclude(
      memory.desk,
      id,
      said,
      arrival,
      memory.context(),
      arrival ? returnableWith(memory.caseState(id), [step.id]) : [],
    ),
  );
}

/** All that units hold is granted and lies here, round after round, until nothing more is ready. */
async function work(walk: Walk): Promise<void> {
  for (let round = 0; round < outcomeNow(walk).steps.length + 1; round += 1) {
    await handOff(walk);
    await sign(walk);
    walk.memory.pass(DAY);
    while (stepsAt(walk, 'in-hand').length > 0) await decideStep(walk, 'granted', 'paper');
    if (stepsAt(walk, 'to-hand-off').length === 0) return;
  }
}

async function changeTo(
  walk: Walk,
  steps: readonly string[] | undefined,
  people: Readonly<Record<string, number>>,
): Promise<void> {
  const now = outcomeNow(walk);
  const outcome = outcomeFor(walk.pack, now.bundle.id, now.answers, people, steps);
  const choice = { outcome, reason: '申请人改了主意', givenTo: '田小满' };
  await act(walk, ({ memory, id }) => changeItemsOf(memory.desk, id, choice, memory.context()));
}

async function voidFirst(walk: Walk, type: string): Promise<void> {
  const paper = viewOf(walk).state.papers.find((one) => one.type === type && one.voided === null)?.id ?? '';
  await act(walk, ({ memory, id }) => voidAndReissue(memory.desk, id, paper, '打印模糊', true, memory.context()));
}

/** What may happen to a case, by a word of its own. A story is a list of these words. */
export const VERBS = {
  ...DELIVERY_VERBS,
  ...ENDING_VERBS,
  ...RECORD_VERBS,
  ...UNIT_VERBS,
  receive: (walk) => act(walk, ({ memory, id, intake }) => receive(memory.desk, id, intake, memory.context())),
  'receive-accept': (walk) =>
    act(walk, ({ memory, id, intake }) => receiveAndAccept(memory.desk, id, intake, memory.context())),
  'receive-notify': async (walk) => {
    const taken = walk.intake.taken.filter(({ line }) => line !== lineWhere(walk).id);
    await act(walk, ({ memory, id, intake }) =>
      receiveAndNotify(memory.desk, id, { ...intake, taken }, {}, memory.context()),
    );
  },
  correct: async (walk) => {
    const taken = viewOf(walk).missing.map(takenInFull);
    await act(walk, ({ memory, id }) => correct(memory.desk, id, taken, true, memory.context()));
  },
  accept: (walk) => act(walk, ({ memory, id }) => accept(memory.desk, id, memory.context())),
  tolerate: async (walk) => {
    const { outcome } = walk.intake;
    const line = lineWhere(walk, (one) => gapHindrance(outcome, one) === null);
    await receiveWithout(walk, line.id);
    const due = latestGapDay(outcome, line, businessDate(walk.memory.context().now), walk.memory.context().calendar);
    const wish = { lines: [{ line: line.id, form: '原件', due }], applies: [], promisedBy: '田小满' };
    await act(walk, ({ memory, id }) => tolerateAndAccept(memory.desk, id, wish, [], memory.context()));
  },
  commit: async (walk) => {
    const line = lineWhere(walk, mayCommit);
    await receiveWithout(walk, line.id);
    const said = { lines: [{ line: line.id, proves: '所载事实' }], by: '田小满', byAgent: false, agentRule: '' };
    await act(walk, ({ memory, id }) => commit(memory.desk, id, said, memory.context()));
  },
  'bring-later': async (walk) => {
    const gaps = new Set(viewOf(walk).gaps.map(({ gap }) => gap.line));
    const missing = new Set(viewOf(walk).missing.map(({ id }) => id));
    const lines = outcomeNow(walk).checklist.filter(({ id }) => gaps.has(id) || missing.has(id));
    await act(walk, ({ memory, id }) => takeLater(memory.desk, id, lines.map(takenInFull), memory.context()));
  },
  reject: async (walk) => {
    const [line = ''] = rejectable(viewOf(walk).state);
    const said = { line, problem: '字迹看不清', backTo: '田小满' };
    await act(walk, ({ memory, id }) => reject(memory.desk, id, said, memory.context()));
  },
  'give-back': async (walk) => {
    const lines = givableBack(viewOf(walk).state, walk.memory.context().station.code);
    const given = { lines, to: '田小满', reason: '申请人要用' };
    await act(walk, ({ memory, id }) => returnMaterials(memory.desk, id, given, memory.context()));
  },
  entrust: async (walk) => {
    const agent = { name: '彭大顺', idNo: '', phone: '13574300001', relation: '近亲属' };
    const mandate = { agent, scope: '代为办理', until: '', mandate: 'printed-here' as const };
    await act(walk, ({ memory, id }) => entrust(memory.desk, id, mandate, memory.context()));
  },
  'correct-name': async (walk) => {
    const now = outcomeNow(walk);
    const key = now.people.find(({ id }) => id === now.applicant)?.identity.name ?? '';
    const fields = { [key]: '田小苗' };
    const papers = papersToCorrect(viewOf(walk), fields, walk.memory.context()).map(({ id }) => id);
    const said = { fields, reasons: {}, reason: '姓名打错' };
    await act(walk, ({ memory, id }) => correctRecord(memory.desk, id, said, papers, memory.context()));
  },
  'reissue-receipt': (walk) => voidFirst(walk, 'receipt'),
  'reissue-acceptance': (walk) => voidFirst(walk, 'acceptance-notice'),
  'reissue-voucher': (walk) => voidFirst(walk, 'pickup-voucher'),
  'drop-items': async (walk) => {
    const { steps, people } = outcomeNow(walk);
    const counts = Object.fromEntries(
      [...Map.groupBy(people, ({ role }) => role)].map(([role, all]) => [role, all.length]),
    );
    await changeTo(
      walk,
      [...steps.filter(({ optional }) => !optional), ...steps.slice(0, 1)].map(({ id }) => id),
      counts,
    );
  },
  'add-person': async (walk) => {
    const { people } = outcomeNow(walk);
    const role = people.find(({ many }) => many)?.role ?? '';
    await changeTo(walk, undefined, { [role]: people.filter((one) => one.role === role).length + 1 });
  },
  close: async (walk) => {
    const closing = { why: 'wrong-bundle' as const, reason: '选错一件事', givenTo: '田小满' };
    await act(walk, ({ memory, id }) => closeOrJoin(memory.desk, id, closing, null, memory.context()));
  },
  'take-in-twice': (walk) =>
    act(walk, ({ memory, otherId, intake }) => receive(memory.desk, otherId, intake, memory.context())),
  join: async (walk) => {
    const closing = { why: 'duplicate' as const, reason: '收了两次', givenTo: '田小满' };
    await act(walk, ({ memory, id, otherId }) => closeOrJoin(memory.desk, otherId, closing, id, memory.context()));
  },
  'hand-off': handOff,
  sign,
  wait: (walk) => walk.memory.pass(DAY),
  suspend: async (walk) => {
    const said = {
      step: firstAt(walk, 'in-hand').step.id,
      procedure: '鉴定' as const,
      article: '',
      from: today(walk),
      days: '5',
    };
    await act(walk, ({ memory, id }) => suspend(memory.desk, id, said, memory.context()));
  },
  resume: async (walk) => {
    const { step } = firstAt(walk, 'in-hand');
    await act(walk, ({ memory, id }) => resumeStep(memory.caseState(id), step.id, today(walk), memory.context()));
  },
  extend: async (walk) => {
    const step = firstAt(walk, 'in-hand').step.id;
    const said = { step, days: '5', reason: '情况复杂', approvedBy: '向局长', date: today(walk), joint: false };
    await act(walk, ({ memory, id }) => extend(memory.desk, id, said, memory.context()));
  },
  fee: async (walk) => {
    const step = firstAt(walk, 'in-hand').step.id;
    const said = {
      step,
      item: '工本费',
      basis: '湘发改价费〔2020〕1号',
      amount: '10',
      channel: '窗口',
      reason: '补办',
    };
    await act(walk, ({ memory, id }) => chargeFee(memory.desk, id, said, memory.context()));
  },
  pay: async (walk) => {
    const { step } = firstAt(walk, 'in-hand');
    const paid = { receipt: '0001', date: today(walk) };
    await act(walk, ({ memory, id }) => recordPayment(memory.caseState(id), step.id, paid, memory.context()));
  },
  refuse: (walk) => decideStep(walk, 'refused', 'paper'),
  'grant-electronic': (walk) => decideStep(walk, 'granted', 'electronic'),
  grant: (walk) => decideStep(walk, 'granted', null),
  revoke: async (walk) => {
    const { step } = firstAt(walk, 'to-arrive');
    await act(walk, ({ memory, id }) => revokeResult(memory.caseState(id), step.id, '发错证', memory.context()));
  },
  arrive: async (walk) => {
    const steps = stepsAt(walk, 'to-arrive').map(({ step }) => step.id);
    await act(walk, ({ memory, id }) =>
      arrive(memory.desk, id, { steps, form: 'paper', returned: [] }, memory.context()),
    );
  },
  work,
} as const satisfies Readonly<Record<string, (walk: Walk) => unknown>>;

export type Verb = keyof typeof VERBS;
