import { expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../tests/support/gap-intake.ts';
import { correct } from '../../acts/correction-acts.ts';
import { handOffLines } from '../../acts/flow-acts.ts';
import { accept, notify, receive } from '../../acts/intake-acts.ts';
import { reject, returnMaterials, takeLater, tolerateAndAccept } from '../../acts/material-acts.ts';
import { countedAct } from '../../reports/counted-acts.ts';
import { originalsKept } from '../papers-kept.ts';
import { missingLines, openGaps, openNotice } from '../progress.ts';
import { takenInFull } from './material-taken.ts';
import { undo } from './record.ts';

type Memory = ReturnType<typeof memoryDesk>;
const ALL = [CARD, PHOTO, PROOF];

function received(taken: readonly string[] = ALL) {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake(taken), memory.context()));
  return memory;
}

const inFull = (memory: Memory, id: string) => {
  const line = memory.caseState('c').outcome?.checklist.find((one) => one.id === id);
  if (!line) throw new Error(id);
  return takenInFull(line);
};
const rejecting = (memory: Memory, line: string, backTo: string | null) =>
  reject(memory.desk, 'c', { line, problem: '照片不清楚', backTo }, memory.context());

test('D37 C27 a paper that does not do is missing again and goes back against a list', () => {
  const memory = received();
  const { papers } = memory.enter(rejecting(memory, PROOF, '田小满'));
  expect(papers.map(({ content }) => content.type)).toEqual(['return-list']);
  const state = memory.caseState('c');
  expect(missingLines(state).map(({ id }) => id)).toEqual([PROOF]);
  expect(state.materials[PROOF]?.custodian?.holder).toEqual({ at: 'applicant' });
  expect(rejecting(memory, PROOF, null)).toMatchObject({ ok: false, code: 'rejectNothing' });
});

test('D37 what is rejected and kept for now is still counted among the originals here, and goes to no unit', () => {
  const memory = received();
  memory.enter(rejecting(memory, PROOF, null));
  expect(originalsKept(memory.caseState('c').materials[PROOF])).toBe(1);
  expect(memory.caseState('c').materials[PROOF]?.custodian?.holder).toMatchObject({ at: 'station' });
});

test('D37 C6 what came for a notice and was rejected leaves that notice open: nobody is told a second time', () => {
  const memory = received([CARD, PHOTO]);
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  memory.enter(correct(memory.desk, 'c', [inFull(memory, PROOF)], false, memory.context()));
  expect(openNotice(memory.caseState('c'))).toBeNull();
  memory.enter(rejecting(memory, PROOF, '田小满'));
  expect(openNotice(memory.caseState('c'))).not.toBeNull();
  memory.enter(correct(memory.desk, 'c', [inFull(memory, PROOF)], true, memory.context()));
  expect(memory.caseState('c').steps[0]?.acceptance).not.toBeNull();
});

test('D37 C6 about an item the window has told of once it does not tell again; what is brought instead is taken', () => {
  const memory = received([CARD, PHOTO]);
  memory.enter(notify(memory.desk, 'c', {}, memory.context()));
  memory.enter(correct(memory.desk, 'c', [inFull(memory, PROOF)], false, memory.context()));
  memory.enter(rejecting(memory, CARD, '田小满'));
  expect(notify(memory.desk, 'c', {}, memory.context())).toMatchObject({ ok: false, code: 'noticeSpent' });
  memory.pass(86_400_000);
  memory.enter(takeLater(memory.desk, 'c', [inFull(memory, CARD)], memory.context()));
  expect(memory.caseState('c').steps[0]?.acceptance?.date).toBe('2026-11-19');
});

test('D37 C27 once every item that needs it is accepted a paper is not rejected', () => {
  const memory = received();
  memory.enter(accept(memory.desk, 'c', memory.context()));
  expect(rejecting(memory, PROOF, null)).toMatchObject({ ok: false, code: 'rejectAccepted' });
});

test('D29 a paper that came for its gap and does not do leaves the gap open', () => {
  const memory = received([CARD, PROOF]);
  const toleration = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', toleration, [], memory.context()));
  memory.enter(takeLater(memory.desk, 'c', [inFull(memory, PHOTO)], memory.context()));
  memory.enter(rejecting(memory, PHOTO, '田小满'));
  expect(openGaps(memory.caseState('c')).map(({ line }) => line)).toEqual([PHOTO]);
});

test('D36 originals go back to the person named, line by line, and the record says who has them', () => {
  const memory = received();
  const given = { lines: [PROOF, PHOTO], to: '彭代取', reason: '申请人取回' };
  const { papers } = memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
  for (const said of ['彭代取', '无房证明', '申请人取回']) expect(JSON.stringify(papers[0]?.content)).toContain(said);
  expect(memory.caseState('c').materials[PROOF]?.custodian?.holder).toEqual({ at: 'applicant' });
  expect(returnMaterials(memory.desk, 'c', given, memory.context())).toMatchObject({
    ok: false,
    code: 'returnNotHere',
  });
});

test('D36 what lies with a unit is not given back over the counter', () => {
  const memory = acceptedCase(gapIntake(ALL));
  memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: 'step-1' }], memory.context()));
  const given = { lines: [PROOF], to: '田小满', reason: '' };
  expect(returnMaterials(memory.desk, 'c', given, memory.context())).toMatchObject({
    ok: false,
    code: 'returnNotHere',
  });
});

test('D35 a wrong tick is taken back with a recorded act, and the paper is missing again', () => {
  const memory = received();
  const tick = memory
    .caseState('c')
    .timeline.find(({ entry }) => (entry.data as { readonly line?: string } | null)?.line === PROOF);
  memory.enter(undo(memory.caseState('c'), [tick?.ref ?? ''], '点错'));
  const state = memory.caseState('c');
  expect(missingLines(state).map(({ id }) => id)).toEqual([PROOF]);
  expect(state.timeline.find(({ ref }) => ref === tick?.ref)?.undone).toBe(true);
});

test('C15 what is brought after closing time for a rejected paper counts, and is printed, as of the next working day', () => {
  const memory = received();
  memory.enter(rejecting(memory, PROOF, '田小满'));
  memory.pass(9 * 3_600_000);
  const { papers } = memory.enter(takeLater(memory.desk, 'c', [inFull(memory, PROOF)], memory.context()));
  expect(memory.caseState('c').steps[0]?.acceptance?.date).toBe('2026-11-19');
  expect(JSON.stringify(papers[0]?.content)).toContain('2026年11月18日 18:00（非工作时间，按2026年11月19日收件计）');
});

test('C15 what is brought after closing time for a gap counts as of the next working day', () => {
  const memory = received([CARD, PROOF]);
  const toleration = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', toleration, [], memory.context()));
  memory.pass(9 * 3_600_000);
  const { papers } = memory.enter(takeLater(memory.desk, 'c', [inFull(memory, PHOTO)], memory.context()));
  expect(memory.caseState('c').gaps[0]?.filledOn).toBe('2026-11-19');
  expect(JSON.stringify(papers[0]?.content)).toContain('按2026年11月19日收件计');
});

test('P10 papers given back by themselves are one act of the day, those that go back with another act are part of it', () => {
  const memory = received();
  const counted = () => memory.entries().flatMap(({ kind, data }) => countedAct(kind, data) ?? []);
  memory.enter(rejecting(memory, PROOF, '田小满'));
  expect(counted()).toEqual(['receive', 'reject']);
  const given = { lines: [CARD, PHOTO], to: '田小满', reason: '申请人取回' };
  memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
  expect(counted()).toEqual(['receive', 'reject', 'give-back']);
});
