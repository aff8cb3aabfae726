import { expect, test } from 'vitest';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO } from '../../../tests/support/gap-intake.ts';
import { attach, removeAttachment } from '../../acts/file-acts.ts';
import { receive } from '../../acts/intake-acts.ts';
import { fold } from '../fold.ts';
import { testDesk } from '../testing.ts';
import { type Attachment, fileTitle, isBound } from './attach-file.ts';
import { settleConflict, undo } from './record.ts';

const hex = (digit: string) => digit.repeat(64);
const document = (change: Partial<Attachment> = {}): Attachment => ({
  file: null,
  line: CARD,
  title: '',
  name: hex('a'),
  thumb: hex('b'),
  bytes: 300_000,
  pages: 2,
  sha256: hex('c'),
  source: 'camera',
  ...change,
});

function atWindow() {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO]), memory.context()));
  const decide = (attachment: Attachment) => attach(memory.desk, 'c', attachment, memory.context());
  return { memory, decide, add: (attachment: Attachment) => memory.enter(decide(attachment)) };
}

test('A1 a document stands at its line, and nothing else of the case has changed', () => {
  const { memory, add } = atWindow();
  const before = memory.caseView('c');
  add(document());
  const { files, timeline: _timeline, heads: _heads, ...rest } = memory.caseState('c');
  expect(files).toMatchObject([{ line: CARD, pages: 2, name: hex('a'), again: false }]);
  expect({ ...before.state, ...rest, files: [] }).toEqual(before.state);
  expect(memory.caseView('c').phase).toBe(before.phase);
});

test('A1 what no line asks for says what it is; an unknown line is refused', () => {
  const { memory, decide, add } = atWindow();
  expect(decide(document({ line: 'no-such-line' }))).toMatchObject({ ok: false, code: 'unknownLine' });
  expect(decide(document({ line: '', title: ' ' }))).toMatchObject({ ok: false, code: 'fileNeedsTitle' });
  add(document({ line: '', title: ' 授权书 ' }));
  const state = memory.caseState('c');
  expect(state.files.map((file) => fileTitle(state, file))).toEqual(['授权书']);
});

test('A2 a new state takes the place of the one before, and both stay in the time line', () => {
  const { memory, add } = atWindow();
  const file = add(document());
  add(document({ file, pages: 3, name: hex('d'), sha256: hex('e') }));
  const state = memory.caseState('c');
  expect(state.files).toMatchObject([{ id: file, pages: 3, again: true }]);
  expect(state.timeline.filter(({ entry }) => entry.kind === 'file.attached')).toHaveLength(2);
});

test('A2 removing needs a reason; what is removed cannot be changed any more, and the removal can be taken back', () => {
  const { memory, decide, add } = atWindow();
  const file = add(document());
  expect(removeAttachment(memory.desk, 'c', file, ' ')).toMatchObject({ ok: false, code: 'fileRemovalReason' });
  memory.enter(removeAttachment(memory.desk, 'c', file, '拍错了材料'));
  expect(memory.caseState('c').files).toEqual([]);
  expect(removeAttachment(memory.desk, 'c', file, '再删')).toMatchObject({ ok: false, code: 'fileGone' });
  expect(decide(document({ file }))).toMatchObject({ ok: false, code: 'fileGone' });
  const removal = memory.caseState('c').timeline.at(-1)?.ref ?? '';
  memory.enter(undo(memory.caseState('c'), [removal], '删错了'));
  expect(memory.caseState('c').files).toMatchObject([{ id: file }]);
});

test('A4 too many pages and too many bytes are refused with the numbers', () => {
  const { decide } = atWindow();
  expect(decide(document({ pages: 61 }))).toMatchObject({ ok: false, text: expect.stringMatching(/61 页.*60 页/) });
  const bytes = 41 * 1_024 * 1_024;
  expect(decide(document({ bytes }))).toMatchObject({ ok: false, text: expect.stringMatching(/41\.0 MB.*40\.0 MB/) });
});

test('A7 the pages of a tray are known as bound once the document that took them is entered', () => {
  const { memory, add } = atWindow();
  expect(isBound(memory.caseState('c'), 'tray-1')).toBe(false);
  add(document({ tray: 'tray-1' }));
  expect(isBound(memory.caseState('c'), 'tray-1')).toBe(true);
});

test('A3 documents attached on two desks at once are both kept; one that both changed is shown as a conflict', () => {
  const { file: _file, ...rest } = document();
  const stated = { ...rest, media: 'application/pdf', again: false };
  const [one, other] = [testDesk('one'), testDesk('other')];
  one.write('file.attached', { ...stated, file: 'f1' });
  other.write('file.attached', { ...stated, file: 'f2', sha256: hex('d') });
  other.learn(one.entries());
  one.learn(other.entries());
  expect(
    fold('c1', one.entries())
      .files.map(({ id }) => id)
      .sort(),
  ).toEqual(['f1', 'f2']);
  one.write('file.attached', { ...stated, file: 'f1', sha256: hex('1'), again: true });
  const kept = other.write('file.attached', { ...stated, file: 'f1', sha256: hex('2'), again: true });
  one.learn(other.entries());
  const state = fold('c1', one.entries());
  expect(state.conflicts.map(({ register }) => register)).toEqual(['file/f1']);
  const settled = settleConflict(state, 'file/f1', `${kept.ledger}:${kept.seq}`, '这一份清楚');
  expect(settled.ok).toBe(true);
});
