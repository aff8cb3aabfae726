import { expect, test } from 'vitest';
import { attach } from '../../../domain/acts/file-acts.ts';
import { receive } from '../../../domain/acts/intake-acts.ts';
import type { Attachment } from '../../../domain/case/decide/attach-file.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../tests/support/gap-intake.ts';
import { fileRows, nextOtherTitle } from './file-rows.ts';
import { peopleOfFile } from './people-of-file.ts';

const hex = (digit: string) => digit.repeat(64);
const stored = { name: hex('a'), thumb: hex('b'), bytes: 300_000, pages: 2, sha256: hex('c') };

function received() {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO]), memory.context()));
  const add = (change: Pick<Attachment, 'line' | 'title'>) =>
    memory.enter(attach(memory.desk, 'c', { ...stored, file: null, source: 'file', ...change }, memory.context()));
  return { memory, add };
}

test('A1 the lines stand in the order of the checklist, then what no line asks for, then a line to add more', () => {
  const { memory, add } = received();
  add({ line: '', title: '授权书' });
  add({ line: PHOTO, title: '' });
  const rows = fileRows(memory.caseView('c'), []);
  expect(rows.map(({ line, file }) => [line, file === null])).toEqual([
    [CARD, true],
    [PHOTO, false],
    [PROOF, true],
    ['', false],
    ['', true],
  ]);
  expect(rows.map(({ name }) => name).slice(3)).toEqual(['授权书', '其他材料（清单以外）']);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('A7 a line says how many pages wait for it in trays', () => {
  const { memory } = received();
  const pages = [1, 2, 3].map((page) => ({ name: hex(String(page)), bytes: 1, turn: 0 as const }));
  const rows = fileRows(memory.caseView('c'), [{ id: 't', caseId: 'c', material: PHOTO, pages }]);
  expect(rows.map(({ waiting }) => waiting)).toEqual([0, 3, 0, 0]);
});

test('A1 what no line asks for is numbered, because the name of a file may name a person', () => {
  const { memory, add } = received();
  expect(nextOtherTitle(memory.caseState('c'))).toBe('其他材料 1');
  add({ line: '', title: '其他材料 1' });
  expect(nextOtherTitle(memory.caseState('c'))).toBe('其他材料 2');
});

test('A15 whose paper it is, is who is seen in it; of what no line asks for that is everybody', () => {
  const { memory, add } = received();
  add({ line: CARD, title: '' });
  add({ line: '', title: '授权书' });
  const state = memory.caseState('c');
  const people = state.outcome?.people ?? [];
  const line = state.outcome?.checklist.find(({ id }) => id === CARD);
  const [card, other] = state.files;
  if (!card || !other || !line) throw new Error('not attached');
  expect(peopleOfFile(state, card).map(({ id }) => id)).toEqual(line.people);
  expect(peopleOfFile(state, other)).toEqual(people);
});
