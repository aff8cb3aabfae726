import type { Decision } from '../../acts/decision.ts';
import type { CaseState } from '../case-state.ts';
import { paperVoided } from '../kinds/papers.ts';
import { caseEntry, refuse } from './support.ts';

/** 作废: the paper no longer holds; its number stays in the series (domain-practice, section 1). The reason is kept. */
export function voidPaper(state: CaseState, paper: string, reason: string): Decision {
  const issued = state.papers.find(({ id }) => id === paper);
  if (!issued || issued.voided !== null) return refuse('paperNotThere');
  if (reason.trim() === '') return refuse('voidNeedsReason');
  return { ok: true, entries: [caseEntry(state.id, paperVoided, { paper, reason: reason.trim() })], value: undefined };
}
