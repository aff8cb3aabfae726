import { correct } from '../../../../domain/acts/correction-acts.ts';
import { conclude, deliverResults, handOffLines } from '../../../../domain/acts/flow-acts.ts';
import { receive, receiveAndAccept, receiveAndNotify } from '../../../../domain/acts/intake-acts.ts';
import { settleLines } from '../../../../domain/acts/unit-acts.ts';
import { businessDate } from '../../../../domain/calendar/instant.ts';
import type { CaseState } from '../../../../domain/case/case-state.ts';
import { takenInFull } from '../../../../domain/case/decide/material-taken.ts';
import { allSigned } from '../../../../domain/case/decide/settle-slip.ts';
import { fold } from '../../../../domain/case/fold.ts';
import { readContent } from '../../../../domain/case/kinds/define-kind.ts';
import { slipIssued } from '../../../../domain/case/kinds/handoff.ts';
import {
  heldAt,
  missingLines,
  progressOf,
  type StepProgress,
  type StepStage,
} from '../../../../domain/case/progress.ts';
import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import { caseSubject, slipSubject } from '../../../../domain/ledger/entry.ts';
import type { Store } from '../../../store/store.ts';
import { START_TEXT } from '../../text/start.ts';
import { sampleIntake } from './sample-intake.ts';
import { type MadeUp, sampleBorn } from './sample-values.ts';
import type { Until } from './samples.ts';

/** As much of the store as a story needs. */
export type StoryStore = Pick<Store, 'perform'> & {
  readonly cases: Pick<Store['cases'], 'read'>;
  readonly entries: Pick<Store['entries'], 'of'>;
};

/** One sample case being played: every act goes the way a clerk's act goes. */
export type Story = {
  readonly store: StoryStore;
  readonly caseId: string;
  readonly outcome: Outcome;
  readonly pack: string;
  readonly madeUp: MadeUp;
};

/** How many papers are still missing when a case is taken in that will get a notice. */
const MISSING = 2;

/** The first visit: taken in, and accepted or told what is missing. */
export async function takeIn({ store, caseId, outcome, pack, madeUp }: Story, until: Until): Promise<void> {
  const isShort = until === 'noticed' || until === 'corrected';
  const act = until === 'received' ? receive : receiveAndAccept;
  await store.perform([caseSubject(caseId)], (desk, context) => {
    const today = businessDate(context.now);
    const intake = sampleIntake({ outcome, pack, madeUp, today, missing: isShort ? MISSING : 0 });
    return isShort ? receiveAndNotify(desk, caseId, intake, {}, context) : act(desk, caseId, intake, context);
  });
}

/** The second visit, with what was missing. */
export async function bringRest(story: Story): Promise<void> {
  const { store, caseId } = story;
  const taken = missingLines(await stateOf(story)).map(takenInFull);
  await store.perform([caseSubject(caseId)], (desk, context) => correct(desk, caseId, taken, true, context));
}

/** Everything that can go to its unit now, one slip a unit. */
export async function handAllOff(story: Story): Promise<void> {
  const { store, caseId } = story;
  const ready = stepsAt(await stateOf(story), 'to-hand-off');
  for (const steps of Map.groupBy(ready, ({ step }) => step.unit.id).values()) {
    const lines = steps.map(({ step }) => ({ caseId, step: step.id }));
    await store.perform([caseSubject(caseId)], (desk, context) => handOffLines(desk, lines, context));
  }
}

/** The signed slips come back. */
export async function signAll(story: Story): Promise<void> {
  const { store, caseId } = story;
  const handed = stepsAt(await stateOf(story), 'to-sign');
  for (const slipId of new Set(handed.map(({ state }) => state.handOff?.slip ?? ''))) {
    const entries = await store.entries.of(slipSubject(slipId));
    const issued = entries.find(({ kind }) => kind === slipIssued.kind);
    const slip = issued && readContent(slipIssued, issued.v, issued.data);
    if (!slip) continue;
    const signature = allSigned(START_TEXT.samples.signer(slip.unit.name));
    await store.perform([slipSubject(slipId), caseSubject(caseId)], (desk, context) =>
      settleLines(desk, slip, signature, context),
    );
  }
}

/** The units decide: the first one only, or all of them, and the results come with the messenger or not. */
export async function concludeSome(story: Story, which: 'first' | 'all', arrived: boolean): Promise<void> {
  const { store, caseId, outcome, madeUp } = story;
  const inHand = stepsAt(await stateOf(story), 'in-hand');
  for (const { step } of which === 'first' ? inHand.slice(0, 1) : inHand) {
    const place = outcome.steps.findIndex(({ id }) => id === step.id) + 1;
    const born = sampleBorn(outcome, step.id, madeUp);
    await store.perform([caseSubject(caseId)], (desk, context) => {
      const date = businessDate(context.now);
      const number = START_TEXT.samples.resultNumber(date.slice(0, 4), madeUp.serial * 100 + place);
      const conclusion = { step: step.id, result: 'granted' as const, number, date, validUntil: '', reason: '', born };
      return conclude(desk, caseId, conclusion, arrived ? 'paper' : null, context);
    });
  }
}

/** The last visit. */
export async function deliverAll(story: Story): Promise<void> {
  const { store, caseId } = story;
  const state = await stateOf(story);
  const steps = stepsAt(state, 'to-deliver').map(({ step }) => step.id);
  if (steps.length === 0) return;
  const applicant = state.outcome?.people.find(({ id }) => id === state.outcome?.applicant)?.identity;
  const recipient = {
    name: state.form[applicant?.name ?? ''] ?? '',
    idNo: state.form[applicant?.idNo ?? ''] ?? '',
    relation: '',
  };
  await store.perform([caseSubject(caseId)], (desk, context) => {
    const { station } = context;
    const returned = heldAt(state, station.code);
    return deliverResults(desk, caseId, { way: 'direct', recipient, place: station.hall, steps, returned }, context);
  });
}

/** A case that was refused at its first act has no state, and its later moments find nothing to do. */
async function stateOf({ store, caseId }: Story): Promise<CaseState> {
  return (await store.cases.read(caseId)) ?? fold(caseId, []);
}

function stepsAt(state: CaseState, stage: StepStage): readonly StepProgress[] {
  return progressOf(state).filter((progress) => progress.stage === stage);
}
