import type { DateString } from '../../../../domain/calendar/date-string.ts';
import { takenInFull } from '../../../../domain/case/decide/material-taken.ts';
import type { Intake } from '../../../../domain/case/decide/open-case.ts';
import { isAskedFor } from '../../../../domain/case/progress.ts';
import { chooseItems } from '../../../../domain/catalogue/choose-items.ts';
import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import type { Answers } from '../../../../domain/catalogue/schema-common.ts';
import { type CataloguePack, findBundle } from '../../../../domain/catalogue/schema-pack.ts';
import { openQuestions } from '../../../../domain/catalogue/situation.ts';
import { DEFAULT_CONSENT_RULE } from '../../../../domain/identity/consent-rule.ts';
import { consentOf, consentQuestion, NO_CONSENT } from '../../consent/consent-draft.ts';
import { type MadeUp, sampleForm } from './sample-values.ts';
import type { Sample } from './samples.ts';

/** What the clerk has before her when the family has told its story. Null when the catalogue lacks the bundle. */
export function sampleOutcome(
  pack: CataloguePack,
  { bundle, answers }: Pick<Sample, 'bundle' | 'answers'>,
): Outcome | null {
  if (!findBundle(pack, bundle)) return null;
  const outcome = chooseItems(pack, bundle, allAnswers(pack, bundle, answers), { people: {}, applicant: '' });
  return outcome.steps.length > 0 ? outcome : null;
}

type SampleTaken = {
  readonly outcome: Outcome;
  /** Hash of the catalogue's pack. */
  readonly pack: string;
  readonly madeUp: MadeUp;
  readonly today: DateString;
  readonly missing: number;
};

/** The intake with all papers, or with the last of those asked for still missing; a guardian has consented. */
export function sampleIntake({ outcome, pack, madeUp, today, missing }: SampleTaken): Intake {
  const asked = outcome.checklist.filter(isAskedFor);
  const taken = asked.slice(0, Math.max(1, asked.length - missing)).map(takenInFull);
  const form = sampleForm(outcome, madeUp);
  const question = consentQuestion(outcome, form, NO_CONSENT, today, DEFAULT_CONSENT_RULE);
  const consent = consentOf(question, { ...NO_CONSENT, agreed: true });
  return { outcome, pack, form, reasons: {}, taken, besides: [], ...(consent ? { consent } : {}) };
}

/** The first open option of each question that the sample leaves open, in their order. */
function allAnswers(pack: CataloguePack, bundleId: string, given: Answers): Answers {
  const bundle = findBundle(pack, bundleId);
  let answers: Answers = { ...given };
  for (const { id } of bundle?.questions ?? []) {
    const open = bundle && openQuestions(bundle, answers).find(({ question }) => question.id === id);
    const first = open?.options[0];
    if (open && open.answer === null && first) answers = { ...answers, [id]: first.id };
  }
  return answers;
}
