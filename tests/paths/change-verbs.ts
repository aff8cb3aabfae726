import { changeItemsOf } from '../../domain/acts/change-items-act.ts';
import { closeOrJoin } from '../../domain/acts/close-act.ts';
import { correctRecord, papersToCorrect } from '../../domain/acts/correct-record.ts';
import { receive } from '../../domain/acts/intake-acts.ts';
import { voidAndReissue } from '../../domain/acts/reissue.ts';
import { act, outcomeFor, outcomeNow, viewOf, type Walk } from './walk.ts';

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

/** Words for what is put right afterwards: the record, its papers, what is done, two cases that are one. */
export const CHANGE_VERBS = {
  'correct-name': async (walk: Walk) => {
    const now = outcomeNow(walk);
    const key = now.people.find(({ id }) => id === now.applicant)?.identity.name ?? '';
    const fields = { [key]: '田小苗' };
    const papers = papersToCorrect(viewOf(walk), fields, walk.memory.context()).map(({ id }) => id);
    const said = { fields, reasons: {}, reason: '姓名打错' };
    await act(walk, ({ memory, id }) => correctRecord(memory.desk, id, said, papers, memory.context()));
  },
  'reissue-receipt': (walk: Walk) => voidFirst(walk, 'receipt'),
  'reissue-acceptance': (walk: Walk) => voidFirst(walk, 'acceptance-notice'),
  'reissue-voucher': (walk: Walk) => voidFirst(walk, 'pickup-voucher'),
  'drop-items': async (walk: Walk) => {
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
  'add-person': async (walk: Walk) => {
    const { people } = outcomeNow(walk);
    const role = people.find(({ many }) => many)?.role ?? '';
    await changeTo(walk, undefined, { [role]: people.filter((one) => one.role === role).length + 1 });
  },
  close: async (walk: Walk) => {
    const closing = { why: 'wrong-bundle' as const, reason: '选错一件事', givenTo: '田小满' };
    await act(walk, ({ memory, id }) => closeOrJoin(memory.desk, id, closing, null, memory.context()));
  },
  'take-in-twice': (walk: Walk) =>
    act(walk, ({ memory, otherId, intake }) => receive(memory.desk, otherId, intake, memory.context())),
  join: async (walk: Walk) => {
    const closing = { why: 'duplicate' as const, reason: '收了两次', givenTo: '田小满' };
    await act(walk, ({ memory, id, otherId }) => closeOrJoin(memory.desk, otherId, closing, id, memory.context()));
  },
} as const;
