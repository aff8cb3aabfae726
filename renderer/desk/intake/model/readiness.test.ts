import { expect, test } from 'vitest';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import { makeIdNo } from '../../../../domain/identity/made-up.ts';
import { readForm } from './form.ts';
import { EMPTY_DRAFT, type IntakeDraft } from './intake-draft.ts';
import { readLines } from './lines.ts';
import { readinessOf } from './readiness.ts';
import { after, BORN, choiceOf, lineOf, linesOf, TODAY, typed } from './testing.ts';

const NAMED = typed(BORN, { 'mother.name': '向小月', 'mother.idNo': makeIdNo(asDateString('1992-03-04'), 222) });

function standing(draft: IntakeDraft, undecided = 0, consent: string | null = null) {
  const choice = choiceOf(draft);
  const { outcome } = choice;
  const form = outcome && readForm(outcome, draft.values, draft.reasons, TODAY);
  const lines = outcome && readLines(outcome, draft.ticks);
  return readinessOf({ choice, form, lines, undecided, consent });
}

const complete = (draft: IntakeDraft) =>
  after(draft, ...linesOf(draft).missing.map((line) => ({ kind: 'ticked' as const, line, as: 'kept' as const })));

test('the reason why it cannot be done yet follows the clerk’s order of work', () => {
  const fresh = { ...EMPTY_DRAFT, bundle: 'ys-01' };
  expect(standing(fresh).receive).toMatchObject({ text: '还有 5 个情形没问', spot: { section: 'situation' } });
  expect(standing(BORN).receive).toMatchObject({ text: '还没有填“母亲姓名”', spot: { at: 'mother.name' } });
  expect(standing(NAMED).receive).toBeNull();
  expect(standing(NAMED).accept?.text).toBe('还缺 5 份必要材料');
  expect(standing(complete(NAMED)).accept).toBeNull();
});

test('one wrong field hinders receiving and is named; papers hinder acceptance only', () => {
  const wrong = typed(NAMED, { 'newborn.name': '田3' });
  expect(standing(wrong).receive).toMatchObject({ text: '“新生儿姓名”要改', spot: { at: 'newborn.name' } });
});

test('a count below zero is kept as typed, explained, and hinders receiving', () => {
  const ticked = complete(NAMED);
  const id = 'id-card@mother';
  const draft = after(ticked, { kind: 'tick-changed', line: lineOf(ticked, id), change: { copies: '-1' } });
  expect(lineOf(draft, id).tick?.copies).toBe('-1');
  expect(lineOf(draft, id).countProblem).toContain('不能小于 0');
  expect(standing(draft).receive).toMatchObject({ spot: { section: 'materials', at: id } });
});

test('D09 an open case of the same person must be looked at before another is taken in', () => {
  expect(standing(NAMED, 1).receive).toMatchObject({ text: '同一个人已有在办的同一件事，请先看' });
});

test('e-licence and shared data are offered only where every item of the line allows them', () => {
  expect(lineOf(BORN, 'id-card@mother').ways).toEqual(['kept', 'seen', 'e-licence']);
  expect(lineOf(BORN, 'bank-account@mother|father').ways).toContain('shared-data');
});

test('a tick taken back leaves the line as if it had never been ticked', () => {
  const line = lineOf(BORN, 'id-card@mother');
  const ticked = after(BORN, { kind: 'ticked', line, as: 'seen' });
  expect(lineOf(ticked, 'id-card@mother').tick).toMatchObject({ as: 'seen', originals: '1', copies: '1' });
  expect(after(ticked, { kind: 'unticked', line: lineOf(ticked, 'id-card@mother') })).toEqual(BORN);
});

test('M13 a consent that is wanting hinders accepting at once, after the papers, and never receiving', () => {
  const wanting = '还要监护人同意：告知后按 Alt+D';
  expect(standing(complete(NAMED), 0, wanting)).toMatchObject({
    receive: null,
    accept: { text: wanting, spot: { section: 'consent' } },
  });
  expect(standing(NAMED, 0, wanting).accept?.spot.section).toBe('materials');
});
