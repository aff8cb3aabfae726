import { receive } from '../../../domain/acts/intake-acts.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { Intake } from '../../../domain/case/decide/open-case.ts';
import { chooseItems } from '../../../domain/catalogue/choose-items.ts';
import type { Answers } from '../../../domain/catalogue/schema-common.ts';
import { sampleIntake, sampleOutcome } from '../../../renderer/desk/start/practice/sample-intake.ts';
import { seedCatalogue } from '../../../seeds/read-catalogue.ts';
import type { MemoryDesk } from '../../support/desk-in-memory.ts';

/** A case that made-up people bring to the counter. */
export type Brought = {
  readonly bundle: string;
  /** Answers that matter here; the first open option stands for all others. */
  readonly answers?: Answers;
  /** Two with the same serial are the same people. */
  readonly serial: number;
  /** How many people a role has; absent roles one. */
  readonly people?: Readonly<Record<string, number>>;
  /** Lines whose papers they forgot. */
  readonly lacking?: readonly string[];
  /** Values other than the made-up ones, by field. */
  readonly form?: Readonly<Record<string, string>>;
};

/** What the clerk has before her when they have told their story. */
export function broughtIntake(memory: MemoryDesk, brought: Brought): Intake {
  const { bundle, answers = {}, serial, people = {}, lacking = [], form = {} } = brought;
  const catalogue = seedCatalogue();
  const told = sampleOutcome(catalogue, { bundle, answers })?.answers ?? {};
  const outcome = chooseItems(catalogue, bundle, told, { people, applicant: '' });
  const today = businessDate(memory.context().now);
  const whole = sampleIntake({ outcome, pack: 'test', madeUp: { serial, today }, today, missing: 0 });
  const taken = whole.taken.filter(({ line }) => !lacking.includes(line));
  return { ...whole, taken, form: { ...whole.form, ...form } };
}

/** 收件 of what they bring, at the desk's time; gives the id of the case. */
export function bring(memory: MemoryDesk, brought: Brought): string {
  const caseId = crypto.randomUUID();
  memory.enter(receive(memory.desk, caseId, broughtIntake(memory, brought), memory.context()));
  memory.pass(60_000);
  return caseId;
}
