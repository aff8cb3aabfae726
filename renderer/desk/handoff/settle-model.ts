import type { DateString } from '../../../domain/calendar/date-string.ts';
import type { Settlement } from '../../../domain/case/decide/settle-slip.ts';
import { personProblem } from '../../../domain/identity/read-person.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import type { SlipLine } from './slips-model.ts';

/** What the clerk says of a line that she took the tick from. */
export type LineDraft = {
  readonly how: 'refuse' | 'later';
  readonly reason: string;
  /** Lines of the checklist whose papers came back. */
  readonly returned: readonly string[];
};

/** Lines without a tick, by key; a line that is not here is signed for. */
export type SettleDraft = Readonly<Record<string, LineDraft>>;

/** Takes the tick from a line, or gives it back. Its papers came back until she says otherwise; shared ones did not. */
export function toggleLine(draft: SettleDraft, line: SlipLine): SettleDraft {
  if (draft[line.key]) return Object.fromEntries(Object.entries(draft).filter(([key]) => key !== line.key));
  const returned = line.materials.flatMap(({ line: id, shared }) => (shared ? [] : [id]));
  return { ...draft, [line.key]: { how: 'refuse', reason: '', returned } };
}

export function changeLine(draft: SettleDraft, key: string, part: Partial<LineDraft>): SettleDraft {
  const before = draft[key];
  return before ? { ...draft, [key]: { ...before, ...part } } : draft;
}

export type Settled = Pick<Settlement, 'refused' | 'later'> & { readonly signed: number };

/** The open lines sorted into signed, refused and left for later. */
export function settledOf(draft: SettleDraft, lines: readonly SlipLine[]): Settled {
  const open = lines.filter((line) => line.open);
  const said = (how: LineDraft['how']) =>
    open.flatMap((line) => {
      const own = draft[line.key];
      return own?.how === how ? [{ case: line.caseId, step: line.stepId, ...own }] : [];
    });
  const refused = said('refuse').map(({ how: _, ...one }) => one);
  const later = said('later').map(({ case: caseId, step }) => ({ case: caseId, step }));
  return { refused, later, signed: open.length - refused.length - later.length };
}

/** Why it cannot be saved yet. */
export function settleBlock(settled: Settled, by: string, today: DateString): string | null {
  const words = HANDOFF_TEXT.slip;
  if (by.trim() === '') return words.noSigner;
  const wrong = personProblem({ name: by }, today);
  if (wrong !== null) return wrong;
  if (settled.refused.some(({ reason }) => reason.trim() === '')) return words.needsReason;
  return settled.signed + settled.refused.length === 0 ? words.allLater : null;
}
