import { expect, test } from 'vitest';
import type { Act } from './act.ts';
import { isComposing, type KeyPress, matchesKey } from './key-press.ts';
import { type KeyLayer, KeyRegistry } from './key-registry.ts';
import { printedKey } from './printed-key.ts';

const PRESS: KeyPress = {
  key: '',
  code: '',
  keyCode: 0,
  isComposing: false,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
};

const act = (id: string, key: string, blocked: string | null = null) => ({
  id,
  key,
  label: id,
  run: () => undefined,
  blocked,
});

const layer = (depth: number, acts: readonly Act[]): KeyLayer => ({
  depth,
  modal: false,
  within: null,
  frame: false,
  acts,
});

test('a key is told by its name and exactly its modifiers', () => {
  expect(matchesKey('Ctrl+Enter', { ...PRESS, key: 'Enter', ctrlKey: true })).toBe(true);
  expect(matchesKey('Ctrl+Enter', { ...PRESS, key: 'Enter' })).toBe(false);
  expect(matchesKey('F7', { ...PRESS, key: 'F7', shiftKey: true })).toBe(false);
  expect(matchesKey('Esc', { ...PRESS, key: 'Escape' })).toBe(true);
  expect(matchesKey('', { ...PRESS, key: '' })).toBe(false);
});

test('a letter or sign with Alt is told by its place on the keyboard, whatever it produces', () => {
  expect(matchesKey('Alt+M', { ...PRESS, key: 'µ', code: 'KeyM', altKey: true })).toBe(true);
  expect(matchesKey('Alt+1', { ...PRESS, key: '¡', code: 'Digit1', altKey: true })).toBe(true);
  expect(matchesKey('Alt+[', { ...PRESS, key: '【', code: 'BracketLeft', altKey: true })).toBe(true);
});

test('the space bar has a name for acts and another for people', () => {
  expect(matchesKey('Space', { ...PRESS, key: ' ', code: 'Space' })).toBe(true);
  expect(['Space', 'Ctrl+Enter'].map(printedKey)).toEqual(['空格', 'Ctrl+Enter']);
});

test('every key of an input method that composes belongs to it', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});

test('the innermost part of the screen has a key, and a dialog hides all outside it', () => {
  const registry = new KeyRegistry();
  const press = { ...PRESS, key: 'F7' };
  registry.set(Symbol('frame'), layer(1, [act('frame', 'F7'), act('search', 'F3')]));
  registry.set(Symbol('page'), layer(2, [act('page', 'F7')]));
  expect(registry.find(press, 'field')?.id).toBe('page');
  const dialog = Symbol('dialog');
  registry.set(dialog, { ...layer(3, [act('close', 'Esc')]), modal: true });
  expect(registry.find({ ...PRESS, key: 'F3' }, 'elsewhere')).toBeNull();
  registry.remove(dialog);
  expect(registry.find({ ...PRESS, key: 'F3' }, 'elsewhere')?.id).toBe('search');
});

test('Y8 a page that comes up beneath an open panel has no key of it, and what is inside the panel has its own', () => {
  const registry = new KeyRegistry();
  const [panel, lock] = [Symbol('panel'), Symbol('lock')];
  registry.set(Symbol('frame'), { ...layer(1, [act('lock', 'F12')]), frame: true });
  registry.set(panel, { ...layer(2, [act('print', 'Enter')]), modal: 'page' });
  registry.set(Symbol('page'), layer(3, [act('show', 'F4'), act('next', 'Enter')]));
  registry.set(Symbol('reason'), { ...layer(4, [act('phrases', 'Alt+V')]), within: panel });
  const idOf = (key: string, altKey = false) =>
    registry.find({ ...PRESS, key, code: `Key${key}`, altKey }, 'elsewhere')?.id;
  expect([idOf('Enter'), idOf('F4'), idOf('V', true), idOf('F12')]).toEqual(['print', undefined, 'phrases', 'lock']);
  registry.set(lock, { ...layer(5, [act('open', 'Enter')]), modal: true });
  expect([idOf('Enter'), idOf('F4'), idOf('F12')]).toEqual(['open', undefined, undefined]);
});

test('a plain key belongs to the field that has the focus, and Enter to a button that has it', () => {
  const registry = new KeyRegistry();
  registry.set(Symbol('page'), layer(1, [act('one', 'A'), act('main', 'Enter'), act('leave', 'Esc')]));
  const enter = { ...PRESS, key: 'Enter' };
  expect(registry.find(enter, 'field')).toBeNull();
  expect(registry.find(enter, 'button')).toBeNull();
  expect(registry.find(enter, 'elsewhere')?.id).toBe('main');
  expect(registry.find({ ...PRESS, key: 'a', code: 'KeyA' }, 'button')?.id).toBe('one');
  expect(registry.find({ ...PRESS, key: 'Escape' }, 'field')?.id).toBe('leave');
});

test('an act that still runs does not run again, and a blocked one never runs', async () => {
  const registry = new KeyRegistry();
  let runs = 0;
  let finish: () => void = () => undefined;
  const slow = {
    ...act('slow', 'F7'),
    run: () => {
      runs += 1;
      return new Promise<void>((done) => {
        finish = done;
      });
    },
  };
  const first = registry.run(slow);
  await registry.run(slow);
  await registry.run({ ...slow, id: 'other', blocked: '还缺 2 份必要材料' });
  expect(runs).toBe(1);
  expect(registry.isRunning('slow')).toBe(true);
  finish();
  await first;
  expect(registry.isRunning('slow')).toBe(false);
});

test('Y3 editing keys stay with a field that has the focus', () => {
  const registry = new KeyRegistry();
  registry.set(Symbol('page'), layer(1, [act('undo-last', 'Ctrl+Z')]));
  const undo = { ...PRESS, key: 'z', code: 'KeyZ', ctrlKey: true };
  expect(registry.find(undo, 'field')).toBeNull();
  expect(registry.find(undo, 'elsewhere')?.id).toBe('undo-last');
});

test('arrow keys are named as buttons print them', () => {
  const press = { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38, isComposing: false, repeat: false };
  const alone = { ...press, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
  expect(matchesKey('↑', alone)).toBe(true);
  expect(matchesKey('Alt+↑', { ...alone, altKey: true })).toBe(true);
  expect(matchesKey('↓', alone)).toBe(false);
});
