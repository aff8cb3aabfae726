import { useState } from 'react';
import { receivedOn } from '../../../../../domain/calendar/due-date.ts';
import { asClockTime } from '../../../../../domain/calendar/instant.ts';
import { DEFAULT_GAP_DAYS } from '../../../../../domain/case/decide/tolerate.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { applicantOf, contactOf } from '../../../../../domain/papers/case-facts.ts';
import { type InsteadLine, insteadLines, nothingInstead } from '../../../instead/instead-draft.ts';
import { useSession } from '../../../session.ts';

/** The missing papers of a case with what may stand in their place, and the draft of it. */
export function useInstead(view: CaseView) {
  const { state, missing } = view;
  const { calendar, now, station } = useSession();
  const [draft, setDraft] = useState(nothingInstead(contactOf(view).name || applicantOf(state).name));
  const from = receivedOn(calendar, now, asClockTime(station.closingTime));
  const days = station.gapDays ?? DEFAULT_GAP_DAYS;
  const lines: readonly InsteadLine[] = state.outcome
    ? insteadLines(state.outcome, missing, from, { calendar, days })
    : [];
  return { draft, setDraft, lines };
}
