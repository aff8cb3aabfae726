import { useState } from 'react';
import { takeBackConsultation } from '../../../domain/acts/consultation-acts.ts';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import type { Consultation } from '../../../domain/station/consultations.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useAct, useSession } from '../session.ts';
import { CONSULT_TEXT } from '../text/consult.ts';

/** Taking a wrong line back: the line marked, then the reason, then the act. */
export function useTakeBack(date: DateString, lines: readonly Consultation[]) {
  const { station } = useSession();
  const run = useAct();
  const [marked, setMarked] = useState('');
  const [asking, setAsking] = useState('');
  const [reason, setReason] = useState('');
  const leave = () => {
    setAsking('');
    setReason('');
  };
  const canTake = lines.some(({ ref, undone }) => ref === marked && !undone);
  const ask: Act = {
    id: 'consult-take',
    key: 'Alt+Delete',
    label: CONSULT_TEXT.takeBack,
    blocked: canTake ? null : CONSULT_TEXT.takeBackNeedsLine,
    run: () => setAsking(marked),
  };
  const yes: Act = {
    id: 'consult-take-yes',
    key: 'Ctrl+Enter',
    label: CONSULT_TEXT.takeBackYes,
    blocked: reason.trim() === '' ? CONSULT_TEXT.reasonMissing : null,
    run: async () => {
      const subjects = [daySubject(date, station.code)];
      const said = CONSULT_TEXT.takenBack;
      const done = await run(
        subjects,
        (desk, context) => takeBackConsultation(desk, date, asking, reason, context),
        said,
      );
      if (done.ok) leave();
    },
  };
  const no: Act = { id: 'consult-take-no', key: 'Esc', label: CONSULT_TEXT.takeBackNo, run: leave };
  const line = lines.find(({ ref }) => ref === asking) ?? null;
  return { asking, line, reason, setReason, setMarked, ask, yes, no };
}
