import { useState } from 'react';
import { receivedOn } from '../../../domain/calendar/due-date.ts';
import { asClockTime } from '../../../domain/calendar/instant.ts';
import { DEFAULT_GAP_DAYS } from '../../../domain/case/decide/tolerate.ts';
import { type InsteadDraft, insteadLines, nothingInstead } from '../instead/instead-draft.ts';
import { useEarlierCases } from '../instead/use-earlier-cases.ts';
import { useGapRefusal } from '../instead/use-gap-refusal.ts';
import { useSession } from '../session.ts';
import { mandateIn } from './model/intake-draft.ts';
import type { IntakeInHand } from './use-intake.ts';

/** What may stand in the place of the papers that are not there yet, and the draft of it; F8 opens its panel. */
export function useIntakeInstead({ draft, change, outcome, lines: read }: IntakeInHand, caseId: string) {
  const { calendar, now, station } = useSession();
  const typed = draft.instead ?? nothingInstead('');
  const [open, setOpen] = useState(hasChosen(typed));
  const typedFor = (person: string | null, key: 'name' | 'idNo') => {
    const identity = outcome?.people.find(({ id }) => id === person)?.identity;
    return identity?.[key] === undefined ? '' : (draft.values[identity[key]] ?? '').trim();
  };
  const applicant = outcome?.applicant ?? null;
  const earlier = useEarlierCases(typedFor(applicant, 'idNo'), caseId);
  const gapRefusal = useGapRefusal(earlier);
  const from = receivedOn(calendar, now, asClockTime(station.closingTime));
  const missing = read?.missing.map(({ line }) => line) ?? [];
  const term = { calendar, days: station.gapDays ?? DEFAULT_GAP_DAYS };
  const lines = outcome ? insteadLines(outcome, missing, from, term) : [];
  const ids = new Set(missing.map(({ id }) => id));
  // What was ticked meanwhile needs nothing in its place.
  const kept = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
  const usualBy =
    mandateIn(draft)?.name.trim() || typedFor(outcome?.agent ?? null, 'name') || typedFor(applicant, 'name');
  // A name that nobody typed follows the form.
  const setDraft = (next: InsteadDraft) =>
    change({ kind: 'instead-chosen', instead: { ...next, by: next.by === usualBy ? '' : next.by } });
  const current: InsteadDraft = {
    ...typed,
    by: typed.by || usualBy,
    gaps: kept(typed.gaps),
    commits: kept(typed.commits),
  };
  const isGapPossible = gapRefusal === null && lines.some(({ hindrance }) => hindrance === null);
  const isPossible = isGapPossible || lines.some(({ mayCommit }) => mayCommit);
  // What was ticked before the number was typed stays in sight, so that it can be taken off.
  const isOpen = open && (isPossible || Object.keys(current.gaps).length > 0);
  return { draft: current, setDraft, lines, earlier, gapRefusal, isPossible, open: isOpen, setOpen };
}

/** A draft taken up again shows at once what was chosen. */
const hasChosen = ({ gaps, commits }: InsteadDraft) => Object.keys(gaps).length + Object.keys(commits).length > 0;

export type InsteadInHand = ReturnType<typeof useIntakeInstead>;
