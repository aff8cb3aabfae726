import { useEffect, useMemo, useReducer } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { receivedOn } from '../../../domain/calendar/due-date.ts';
import { asClockTime } from '../../../domain/calendar/instant.ts';
import { promisedDate, scheduleSteps } from '../../../domain/case/schedule.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useSession } from '../session.ts';
import { type FormState, fromFormState, toFormState, valueName } from './form-state.ts';
import { readChoice } from './model/choice.ts';
import { usualValues } from './model/fill-along.ts';
import { readForm } from './model/form.ts';
import type { IntakeDraft } from './model/intake-draft.ts';
import { changeIntake } from './model/intake-model.ts';
import { readLines } from './model/lines.ts';
import { papersBefore } from './model/papers-before.ts';

/** The state of one intake on the screen: choices and ticks in a reducer, what is typed in the form, all else derived. */
export function useIntake(pack: CataloguePack, initial: IntakeDraft) {
  const [choices, change] = useReducer(changeIntake, initial);
  const form = useForm<FormState>({ defaultValues: toFormState(initial), shouldUnregister: false });
  const typed = useWatch({ control: form.control });
  const draft = useMemo(
    (): IntakeDraft => ({ ...choices, ...fromFormState(typed as Partial<FormState>) }),
    [choices, typed],
  );
  const choice = useChoice(pack, draft);
  const outcome = choice?.outcome ?? null;
  const { values, reasons, ticks } = draft;
  const { today } = useSession();
  const reading = useMemo(
    () => outcome && readForm(outcome, values, reasons, today),
    [outcome, values, reasons, today],
  );
  const lines = useMemo(() => outcome && readLines(outcome, ticks), [outcome, ticks]);
  useUsualValues(form, outcome && usualValues(outcome, values));
  return { draft, change, form, choice, outcome, reading, lines };
}
export type IntakeInHand = ReturnType<typeof useIntake>;

/** The name of who applies, as far as it is typed; shortened, for lines that only mention it. */
export function applicantName({ draft, outcome }: IntakeInHand): string {
  const key = outcome?.people.find(({ id }) => id === outcome.applicant)?.identity.name;
  return key === undefined ? '' : (draft.values[key] ?? '').slice(0, 30);
}

/** What the live summary tells: papers before and after merging, and the promised date if accepted today. */
export function useForesight(pack: CataloguePack, { outcome, draft: { people } }: IntakeInHand) {
  const { calendar, now, station } = useSession();
  return useMemo(() => {
    if (outcome === null || outcome.steps.length === 0) return null;
    const from = receivedOn(calendar, now, asClockTime(station.closingTime));
    const promised = promisedDate(scheduleSteps(outcome.steps, from, {}, calendar), {});
    return { papers: papersBefore(pack, outcome, people), promised };
  }, [pack, outcome, people, calendar, now, station.closingTime]);
}

/** Typing does not choose anew: only what the choice hangs on is looked at. */
function useChoice(pack: CataloguePack, draft: IntakeDraft) {
  const { bundle, answers, leftOut, people, applicant } = draft;
  return useMemo(
    () => readChoice(pack, { bundle, answers, leftOut, people, applicant }),
    [pack, bundle, answers, leftOut, people, applicant],
  );
}

function useUsualValues(
  form: ReturnType<typeof useForm<FormState>>,
  usual: Readonly<Record<string, string>> | null,
): void {
  useEffect(() => {
    for (const [key, value] of Object.entries(usual ?? {})) form.setValue(valueName(key), value);
  });
}
