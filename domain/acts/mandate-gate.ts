import { businessDate } from '../calendar/instant.ts';
import { refuse } from '../case/decide/support.ts';
import { caseEntrusted } from '../case/kinds/delivery.ts';
import { mandateOn } from '../case/mandate.ts';
import { caseSubject, type NewEntry, type Subject } from '../ledger/entry.ts';
import { printDate } from '../papers/case-facts.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAt, type Desk } from './desk.ts';

/** Who acts in the applicant's stead, by what each kind calls him; of a hand-over only who fetches it himself. */
type Said = {
  readonly to?: string;
  readonly by?: string;
  readonly promisedBy?: string;
  readonly way?: string;
  readonly recipient?: { readonly name: string };
};
const ACTING: Readonly<Record<string, (said: Said) => string | undefined>> = {
  'material.returned': ({ to }) => to,
  'material.committed': ({ by }) => by,
  'gap.tolerated': ({ promisedBy }) => promisedBy,
  'step.withdrawn': ({ by }) => by,
  'case.delivered': ({ way, recipient }) => (way === 'proxy' ? recipient?.name : undefined),
};

/**
 * Whose mandate has run out no longer fetches, promises or signs for the applicant (D130): refused before it is written,
 * whatever screen it came from. A new mandate is recorded first, or the applicant comes.
 */
export function forStandingMandates<Value>(
  desk: Desk,
  decision: Decision<Value>,
  { now }: Pick<ActContext, 'now'>,
): Decision<Value> {
  if (!decision.ok) return decision;
  const today = businessDate(now);
  for (const entry of decision.entries) {
    const until = actingFor(entry) === '' ? null : ranOut(desk, entry.subject, actingFor(entry), today);
    if (until !== null) return refuse('mandateRanOut', printDate(until));
  }
  return decision;
}

const actingFor = ({ kind, data }: NewEntry): string => ACTING[kind]?.(data as Said)?.trim() ?? '';

/** The last day of the mandate of that name, where it has passed; only a case that bears a mandate is folded for it. */
function ranOut(desk: Desk, subject: Subject, name: string, today: string): string | null {
  if (!desk.entriesOf(subject).some(({ kind }) => kind === caseEntrusted.kind)) return null;
  const state = caseAt(desk, subject.slice(caseSubject('').length));
  return state.mandate?.agent.name === name && mandateOn(state, today) === null ? state.mandate.until : null;
}
