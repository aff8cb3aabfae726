import { asDateString } from '../../../../domain/calendar/date-string.ts';
import type { CataloguePack } from '../../../../domain/catalogue/schema-pack.ts';
import { seedCatalogue } from '../../../../seeds/read-catalogue.ts';
import { type IntakeChoice, readChoice } from './choice.ts';
import { typedInto } from './fill-along.ts';
import { readForm } from './form.ts';
import { EMPTY_DRAFT, type IntakeChoices, type IntakeDraft } from './intake-draft.ts';
import { changeIntake, type IntakeChange } from './intake-model.ts';
import { readLines } from './lines.ts';

/** For tests: the shipped catalogue and a newborn's intake with every question answered. */
export const PACK: CataloguePack = seedCatalogue();
export const TODAY = asDateString('2026-03-04');

export const BORN: IntakeDraft = {
  ...EMPTY_DRAFT,
  bundle: 'ys-01',
  answers: { birthplace: 'hospital', parents: 'both', marital: 'married', settleWith: 'mother', agent: 'self' },
};

export const after = (draft: IntakeDraft, ...changes: readonly IntakeChange[]): IntakeDraft => ({
  ...draft,
  ...changes.reduce(changeIntake, draft as IntakeChoices),
});

export function choiceOf(draft: IntakeDraft): IntakeChoice {
  const choice = readChoice(PACK, draft);
  if (choice === null) throw new Error('no bundle chosen');
  return choice;
}

export function outcomeOf(draft: IntakeDraft) {
  const { outcome } = choiceOf(draft);
  if (outcome === null) throw new Error('the situation is not clear');
  return outcome;
}

export const linesOf = (draft: IntakeDraft) => readLines(outcomeOf(draft), draft.ticks);
export const formOf = (draft: IntakeDraft) => readForm(outcomeOf(draft), draft.values, draft.reasons, TODAY);

export function lineOf(draft: IntakeDraft, id: string) {
  const line = linesOf(draft).lines.find((one) => one.line.id === id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
}

export function typed(draft: IntakeDraft, values: Readonly<Record<string, string>>): IntakeDraft {
  const { outcome } = choiceOf(draft);
  let after = draft.values;
  for (const [key, value] of Object.entries(values)) after = { ...after, ...typedInto(outcome, after, key, value) };
  return { ...draft, values: after };
}

export const reasoned = (draft: IntakeDraft, key: string, reason: string): IntakeDraft => ({
  ...draft,
  reasons: { ...draft.reasons, [key]: reason },
});
