import { describe, expect, test } from 'vitest';
import { refOf } from '../ledger/entry.ts';
import { fold } from './fold.ts';
import { CASE, formChange, received, testDesk } from './testing.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

describe('one desk', () => {
  test('F1 the last value of a field holds, and the time line keeps every step to it', () => {
    const desk = testDesk('desk-aaaa');
    desk.write('form.changed', formChange({ 'mother.name': '张晓' }));
    desk.write('form.changed', formChange({ 'mother.name': '章晓' }));
    const state = fold(CASE, desk.entries());
    expect(state.form['mother.name']).toBe('章晓');
    expect(state.timeline).toHaveLength(2);
    expect(state.conflicts).toEqual([]);
  });

  test('F2 an undone act no longer counts, what it had replaced holds again, and it stays visible', () => {
    const desk = testDesk('desk-aaaa');
    desk.write('material.received', received('id-card@mother', 1));
    const wrong = desk.write('material.received', received('id-card@mother', 2));
    desk.write('act.undone', { entries: [refOf(wrong)], reason: '点错了' });
    const state = fold(CASE, desk.entries());
    expect(state.materials['id-card@mother']?.received?.originals).toBe(1);
    expect(state.timeline.map((line) => line.undone)).toEqual([false, true, false]);
  });

  test('F2 undoing an undo brings the act back', () => {
    const desk = testDesk('desk-aaaa');
    const act = desk.write('note.added', { text: '下午来取' });
    const undo = desk.write('act.undone', { entries: [refOf(act)], reason: '' });
    desk.write('act.undone', { entries: [refOf(undo)], reason: '' });
    expect(fold(CASE, desk.entries()).notes.map((note) => note.text)).toEqual(['下午来取']);
  });

  test('F3 an original is where the last entry says: with the window, in transit, given back', () => {
    const desk = testDesk('desk-aaaa');
    desk.write('material.received', received('id-card@mother'));
    desk.write('material.moved', { line: 'id-card@mother', custodian: { at: 'transit', unit: 'gaj', slip: 's1' } });
    expect(fold(CASE, desk.entries()).materials['id-card@mother']?.custodian?.holder).toEqual({
      at: 'transit',
      unit: 'gaj',
      slip: 's1',
    });
    desk.write('material.returned', { line: 'id-card@mother', to: '张晓' });
    expect(fold(CASE, desk.entries()).materials['id-card@mother']?.custodian?.holder.at).toBe('applicant');
  });
});

describe('two desks that did not know of each other', () => {
  test('F4 the same sign-for typed by the clerk and by the unit agrees and shows both sources', () => {
    const [window, unit] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    window.write('step.signedFor', { step: 's', slip: 'slip-1', by: '王某', source: 'slip', remark: '' });
    unit.write('step.signedFor', { step: 's', slip: 'slip-1', by: '王某某', source: 'unit', remark: '' });
    const state = fold(CASE, [...window.entries(), ...unit.entries()]);
    expect(state.conflicts).toEqual([]);
    expect(state.steps[0]?.signature?.sources).toHaveLength(2);
  });

  test('F5 changes of different fields merge', () => {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    one.write('form.changed', formChange({ 'mother.phone': '13800000000' }));
    other.write('form.changed', formChange({ 'newborn.name': '张小满' }));
    const state = fold(CASE, [...one.entries(), ...other.entries()]);
    expect(state.form).toEqual({ 'mother.phone': '13800000000', 'newborn.name': '张小满' });
    expect(state.conflicts).toEqual([]);
  });

  test('F6 contradicting conclusions become a conflict with both values, people and times', () => {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    const conclusion = { step: 's', name: '户口登记', number: '1', date: '2026-11-20', validUntil: '', reason: '' };
    one.write('step.concluded', { ...conclusion, result: 'granted' });
    other.write('step.concluded', { ...conclusion, result: 'refused', reason: '材料不实' });
    const [conflict] = fold(CASE, [...one.entries(), ...other.entries()]).conflicts;
    expect(conflict?.statements.map((said) => said.operator)).toEqual(['desk-aaaa-01', 'desk-bbbb-01']);
  });

  test('F7 A→B→A on one desk against A→C on another is found, though the first ends where it began', () => {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    one.write('form.changed', formChange({ 'newborn.name': '甲' }));
    other.learn(one.entries());
    one.write('form.changed', formChange({ 'newborn.name': '乙' }));
    one.write('form.changed', formChange({ 'newborn.name': '甲' }));
    other.write('form.changed', formChange({ 'newborn.name': '丙' }));
    const [conflict] = fold(CASE, [...one.entries(), ...other.entries()]).conflicts;
    expect(conflict?.statements.map((said) => said.fact).sort()).toEqual(['丙', '甲']);
  });

  test('F8 a person who saw both settles the conflict, and a third answer is an ordinary later entry', () => {
    const [one, other, third] = [testDesk('desk-aaaa'), testDesk('desk-bbbb'), testDesk('desk-cccc')];
    one.write('form.changed', formChange({ 'newborn.name': '甲' }));
    const kept = other.write('form.changed', formChange({ 'newborn.name': '丙' }));
    third.learn([...one.entries(), ...other.entries()]);
    third.write('conflict.settled', { register: 'field/newborn.name', keep: refOf(kept), reason: '已问家长' });
    const settled = fold(CASE, third.entries());
    expect([settled.conflicts, settled.form['newborn.name']]).toEqual([[], '丙']);
    third.write('form.changed', formChange({ 'newborn.name': '丁' }));
    expect(fold(CASE, third.entries()).form['newborn.name']).toBe('丁');
  });

  test('F9 a clock set a year ahead wins nothing over later work and is shown', () => {
    const [ahead, later] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    ahead.write('form.changed', formChange({ 'newborn.name': '甲' }), 1_790_000_000_000 + YEAR);
    later.learn(ahead.entries());
    later.write('form.changed', formChange({ 'newborn.name': '乙' }));
    const state = fold(CASE, later.entries());
    expect(state.form['newborn.name']).toBe('乙');
    expect(state.timeline.map((line) => line.clockAhead)).toEqual([true, false]);
  });
});

describe('what this version does not know', () => {
  test('F10 an unknown kind, a newer version and a spoilt content are kept and shown, and change nothing', () => {
    const desk = testDesk('desk-aaaa');
    desk.write('form.changed', formChange({ 'newborn.name': '甲' }));
    desk.write('rocket.launched', { to: 'moon' });
    desk.write('form.changed', { fields: 5 });
    const state = fold(CASE, desk.entries());
    expect(state.timeline.map((line) => line.understood)).toEqual([true, false, false]);
    expect(state.form['newborn.name']).toBe('甲');
  });
});
