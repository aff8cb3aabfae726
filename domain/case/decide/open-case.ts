import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { nothingToDo, type Outcome } from '../../catalogue/outcome.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { caseReceived } from '../kinds/acceptance.ts';
import { caseOpened, formChanged, itemsChosen } from '../kinds/opening.ts';
import type { Consent } from './consent.ts';
import type { Mandate } from './entrust.ts';
import { type MaterialTaken, takeMaterials } from './material-taken.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

/** An intake as the screen holds it until the first binding act. People who merely asked leave no trace. */
export type Intake = {
  readonly outcome: Outcome;
  readonly pack: string;
  readonly form: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly taken: readonly MaterialTaken[];
  /** Open cases of the same person and bundle that the clerk was shown. */
  readonly besides: readonly string[];
  /** Who acts for the applicant from the first day on (委托); absent: nobody by mandate. */
  readonly mandate?: Mandate;
  /** The consent of the guardian of children under 14; absent: not asked, not given, or nobody is one. */
  readonly consent?: Consent;
};

/**
 * 收件: the first binding act. Gives the case its number, freezes the outcome, records form and papers. What came
 * after closing time counts as received on the next working day (common practice; the closing time is a setting).
 */
export function openCase(caseId: string, intake: Intake, context: ActContext): Decision<{ readonly number: string }> {
  if (nothingToDo(intake.outcome)) return refuse('nothingToDo');
  const applicant = intake.outcome.people.find((person) => person.id === intake.outcome.applicant);
  const nameKey = applicant?.identity.name;
  if (nameKey === undefined || !intake.form[nameKey]) return refuse('applicantMissing');
  const materials = takeMaterials(caseId, intake.outcome.checklist, intake.taken, context);
  if (!materials.ok) return materials;
  const number = context.numbers.caseNumber();
  const date = countsFrom(context);
  const lines = intake.taken.map((material) => material.line);
  const entries = [
    ...openingEntries(caseId, number, intake, context),
    ...materials.entries,
    caseEntry(caseId, caseReceived, { date, lines }),
  ];
  return { ok: true, entries, value: { number } };
}

function openingEntries(caseId: string, number: string, intake: Intake, { station }: ActContext): NewEntry[] {
  const { id, no, name } = intake.outcome.bundle;
  const filled = Object.fromEntries(Object.entries(intake.form).filter(([, value]) => value !== ''));
  return [
    caseEntry(caseId, caseOpened, {
      number,
      bundle: { id, no, name },
      pack: intake.pack,
      answers: intake.outcome.answers,
      channel: station.channel,
      station: { code: station.code, name: station.name },
      besides: [...intake.besides],
    }),
    caseEntry(caseId, itemsChosen, { outcome: intake.outcome }),
    caseEntry(caseId, formChanged, { fields: filled, reasons: { ...intake.reasons } }),
  ];
}
