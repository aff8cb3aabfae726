import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import type { ChecklistLine, Outcome } from '../../catalogue/outcome.ts';
import type { CaseState } from '../case-state.ts';
import { materialCommitted } from '../kinds/gaps.ts';
import { lineTitle } from '../line-title.ts';
import { missingLines } from '../progress.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

export type Commitment = {
  /** Each paper that will not come, and what it would have proven. */
  readonly lines: readonly { readonly line: string; readonly proves: string }[];
  readonly by: string;
  /** An agent commits in the applicant's stead; `agentRule` names the rule that allows it. */
  readonly byAgent: boolean;
  readonly agentRule: string;
};

/** Where every item that a paper serves lets a commitment stand in its place. */
export function mayCommit(line: Pick<ChecklistLine, 'waivers'>): boolean {
  return line.waivers.includes('告知承诺');
}

/** What a paper proves, as far as its name says it; the clerk words it. */
export function usuallyProves(outcome: Outcome, line: ChecklistLine): string {
  return `${lineTitle(outcome, line)}所载明的事实`;
}

/**
 * 告知承诺: a written commitment stands in the place of the paper, which never comes (国办发〔2020〕42号). It is
 * personal: an agent gives it only where a rule says so.
 */
export function commitMaterials(
  state: CaseState,
  commitment: Commitment,
  context: ActContext,
): Decision<{ readonly lines: readonly string[]; readonly complete: boolean }> {
  const { outcome } = state;
  if (!state.receipt || !outcome) return refuse('notReceived');
  const refused = checkPerson(commitment) ?? checkLines(state, outcome, commitment);
  if (refused) return refused;
  const date = countsFrom(context);
  const shared = {
    by: commitment.by.trim(),
    date,
    ...(commitment.byAgent ? { agentRule: commitment.agentRule.trim() } : {}),
  };
  const entries = commitment.lines.map(({ line, proves }) =>
    caseEntry(state.id, materialCommitted, { line, proves: proves.trim(), ...shared }),
  );
  const lines = commitment.lines.map(({ line }) => line);
  const complete = missingLines(state).every(({ id }) => lines.includes(id));
  return { ok: true, entries, value: { lines, complete } };
}

function checkPerson({ lines, by, byAgent, agentRule }: Commitment): Refusal | null {
  if (lines.length === 0) return refuse('commitNone');
  if (by.trim() === '') return refuse('commitNobody');
  return byAgent && agentRule.trim() === '' ? refuse('commitByAgent') : null;
}

function checkLines(state: CaseState, outcome: Outcome, { lines }: Commitment): Refusal | null {
  const missing = new Map(missingLines(state).map((line) => [line.id, line]));
  for (const { line: id, proves } of lines) {
    const line = missing.get(id);
    if (!line) return refuse('unknownLine');
    if (!mayCommit(line)) return refuse('commitNotAllowed', lineTitle(outcome, line));
    if (proves.trim() === '') return refuse('commitProves', lineTitle(outcome, line));
  }
  return null;
}
