import { expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { handAndSign } from '../../../tests/support/at-unit.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { fullIntake, madeUpBorn } from '../../../tests/support/intake.ts';
import { conclude } from '../../acts/flow-acts.ts';

const outcome = birthOutcome();
const step = outcome.steps[0]?.id ?? '';
const granted = {
  step,
  result: 'granted' as const,
  number: '1',
  validUntil: '',
  reason: '',
  born: madeUpBorn(outcome, step),
};

/** A case that lies with its unit. */
function inHand(start: number) {
  const office = acceptedCase(fullIntake(outcome), 'c1', start);
  handAndSign(office, ['c1', step]);
  return office;
}

test('a result of the same Sunday is recorded, though the receipt counts as of Monday', () => {
  const office = inHand(Date.parse('2026-11-22T10:00:00+08:00'));
  expect(office.caseState('c1').steps.find(({ id }) => id === step)?.acceptance?.date).toBe('2026-11-23');
  office.enter(conclude(office.desk, 'c1', { ...granted, date: '2026-11-22' }, 'paper', office.context()));
  expect(office.caseView('c1').steps.find((one) => one.step.id === step)?.stage).toBe('to-deliver');
});

test('a result dated before the acceptance, or after today, is refused', () => {
  const office = inHand(Date.parse('2026-11-18T10:00:00+08:00'));
  const dated = (date: string) => conclude(office.desk, 'c1', { ...granted, date }, 'paper', office.context());
  expect(dated('2026-11-17')).toMatchObject({ ok: false, code: 'dateBefore' });
  expect(dated('2026-11-19')).toMatchObject({ ok: false, code: 'dateInFuture' });
});

test('C31 a result is not granted without what is born of it, whoever asks; a refusal brings none', () => {
  const office = inHand(Date.parse('2026-11-18T10:00:00+08:00'));
  const said = { ...granted, date: '2026-11-18' };
  const decide = (changed: object) => conclude(office.desk, 'c1', { ...said, ...changed }, 'paper', office.context());
  expect(decide({ born: {} })).toMatchObject({ ok: false, code: 'bornMissing' });
  const blank = Object.fromEntries(Object.keys(madeUpBorn(outcome, step)).map((key) => [key, ' ']));
  expect(decide({ born: blank })).toMatchObject({ ok: false, code: 'bornMissing' });
  expect(decide({ result: 'refused', reason: '不符合条件', born: {} })).toMatchObject({ ok: true });
  expect(decide({})).toMatchObject({ ok: true });
});
