import { expect, test } from 'vitest';
import { changeBrought, mustBeTold } from './choice-change.ts';
import { EMPTY_DRAFT, type IntakeDraft } from './intake-draft.ts';
import type { IntakeChange } from './intake-model.ts';
import { papersBefore } from './papers-before.ts';
import { after, BORN, choiceOf, formOf, lineOf, linesOf, outcomeOf, PACK, typed } from './testing.ts';

test('a newborn’s 26 requirement lines become 8 papers, 5 of them necessary, and 5 forms', () => {
  const outcome = outcomeOf(BORN);
  expect(papersBefore(PACK, outcome, {})).toEqual({ before: 26, forms: 5, flows: 6 });
  expect(linesOf(BORN).lines.map(({ line }) => line.need)).toEqual([
    ...Array(5).fill('必要'),
    ...Array(3).fill('非必要'),
  ]);
});

test('until every question is answered there is no outcome, and the open ones are counted', () => {
  const choice = choiceOf({ ...EMPTY_DRAFT, bundle: 'ys-01', answers: { birthplace: 'hospital' } });
  expect(choice.outcome).toBeNull();
  expect(choice.unanswered).toHaveLength(4);
});

test('an answer that another one closed no longer stands, and is there again when that one is taken back', () => {
  const withFather = after(BORN, { kind: 'answered', question: 'settleWith', option: 'father' });
  const motherOnly = after(withFather, { kind: 'answered', question: 'parents', option: 'mother' });
  expect(choiceOf(motherOnly).unanswered).toEqual(['settleWith']);
  expect(choiceOf(motherOnly).applicants.map(({ id }) => id)).toEqual(['mother']);
  const back = after(motherOnly, { kind: 'answered', question: 'parents', option: 'both' });
  expect(choiceOf(back).answers.settleWith).toBe('father');
});

test('what was typed for the father survives his leaving the situation and coming back', () => {
  const filled = typed(BORN, { 'father.name': '田大山', 'mother.name': '向小月' });
  const without = after(filled, { kind: 'answered', question: 'parents', option: 'mother' });
  expect(formOf(without).fields.some(({ field }) => field.key === 'father.name')).toBe(false);
  const again = after(without, { kind: 'answered', question: 'parents', option: 'both' });
  const father = formOf(again).fields.find(({ field }) => field.key === 'father.name');
  expect(again.values['father.name']).toBe('田大山');
  expect(father?.standing).toBe('good');
});

test('D04 another applicant keeps what was typed of the first, and the form asks the new one for what only he must give', () => {
  const filled = typed(BORN, { 'mother.name': '向小月', 'mother.phone': '19900001234' });
  const byFather = after(filled, { kind: 'applicant-chosen', person: 'father' });
  const keys = formOf(byFather).fields.map(({ field }) => field.key);
  expect(keys).toContain('father.phone');
  expect(new Set(keys).size).toBe(keys.length);
  expect(byFather.values['mother.name']).toBe('向小月');
  expect(keys.filter((key) => key.endsWith('mother.name'))).toHaveLength(1);
});

test('D01 an optional step can be left out and taken back; a mandatory one stays', () => {
  const less = after(BORN, { kind: 'step-toggled', step: 'medical-insurance-payment' });
  expect(outcomeOf(less).steps.map(({ id }) => id)).not.toContain('medical-insurance-payment');
  expect(outcomeOf(after(less, { kind: 'step-toggled', step: 'medical-insurance-payment' })).steps).toHaveLength(6);
  const stubborn = after(BORN, { kind: 'step-toggled', step: 'household-registration-birth' });
  expect(outcomeOf(stubborn).steps).toHaveLength(6);
});

const FIRM: IntakeDraft = {
  ...BORN,
  bundle: 'ys-12',
  answers: { staff: 'yes', invoice: 'digital', licence: 'none', agent: 'self' },
  people: { shareholder: 3 },
};
const MOTHER_ONLY = { kind: 'answered', question: 'parents', option: 'mother' } as const;
const tickedIn = (draft: IntakeDraft, id: string) =>
  after(draft, { kind: 'ticked', line: lineOf(draft, id), as: 'kept' });
/** What the clerk is told before it happens; null where she is not asked. */
const told = (draft: IntakeDraft, change: IntakeChange) => {
  const brought = changeBrought(PACK, draft, change);
  return brought && mustBeTold(draft, change, brought) ? brought : null;
};

test('D02 a changed answer says which ticked papers go, before it happens, and only where something was ticked', () => {
  expect(told(BORN, MOTHER_ONLY)).toBeNull();
  expect(told(tickedIn(BORN, 'id-card@father'), MOTHER_ONLY)?.tickedGone).toEqual(['居民身份证（父亲）']);
});

test('D01 with papers on the counter, what leaving an item out or adding it brings is told before it happens', () => {
  const less = { kind: 'step-toggled', step: 'medical-insurance-payment' } as const;
  expect(told(BORN, less)).toBeNull();
  const ticked = tickedIn(BORN, 'bank-account@mother|father');
  const account = lineOf(BORN, 'bank-account@mother|father').label;
  expect(told(ticked, less)).toMatchObject({ itemsGone: ['医保参保缴费'], tickedGone: [account] });
  expect(told(after(ticked, less), less)).toMatchObject({ itemsGone: [], itemsNew: ['医保参保缴费'] });
  expect(told(ticked, { kind: 'step-toggled', step: 'household-registration-birth' })).toBeNull();
});

test('D03 one person less is asked about only where a paper of that person was ticked', () => {
  const fewer = { kind: 'people-counted', role: 'shareholder', count: 2 } as const;
  expect(told(tickedIn(FIRM, 'id-card@shareholder'), fewer)).toBeNull();
  expect(told(tickedIn(FIRM, 'id-card@shareholder#3'), fewer)?.tickedGone).toEqual([
    lineOf(FIRM, 'id-card@shareholder#3').label,
  ]);
});

test('D19 a paper of the mother still serves after it may be either parent’s, and a father’s card nobody asks for is given back', () => {
  const motherOnly = after(BORN, { kind: 'answered', question: 'parents', option: 'mother' });
  const ticked = after(motherOnly, {
    kind: 'ticked',
    line: lineOf(motherOnly, 'marriage-certificate@mother'),
    as: 'kept',
  });
  const both = after(ticked, { kind: 'answered', question: 'parents', option: 'both' });
  expect(lineOf(both, 'marriage-certificate@mother|father').tick?.as).toBe('kept');
  const father = after(BORN, { kind: 'ticked', line: lineOf(BORN, 'id-card@father'), as: 'kept' });
  const alone = after(father, { kind: 'answered', question: 'parents', option: 'mother' });
  expect(linesOf(alone).spare).toEqual(['id-card@father']);
  expect(linesOf(after(alone, { kind: 'answered', question: 'parents', option: 'both' })).spare).toEqual([]);
});
