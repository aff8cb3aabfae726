import type { DateString } from '../../../domain/calendar/date-string.ts';
import { caseSubject, daySubject, stationSubject } from '../../../domain/ledger/entry.ts';
import { closedAt } from '../../../domain/station/fold-station.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import type { Act } from '../../ui/keys/act.ts';
import { wrongDay } from '../fields/wrong-day.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { LOGS_TEXT } from '../text/logs.ts';
import { doneSince } from './log-model.ts';
import { signLog } from './sign-log.ts';
import type { useLog } from './use-log.ts';
import type { LogChoice } from './use-log-choice.ts';

/** Null while it is not signed off; `since`: acts that came after, for which nobody has signed. */
export type Signed = { readonly since: number } | null;

/** Signing a log off prints it; nobody signs for another, no day before it has begun, and none that does not stand on the screen. */
export function useSignAct(
  choice: LogChoice,
  log: ReturnType<typeof useLog>,
  remarks: string,
): { readonly sign: Act; readonly signed: Signed } {
  const { today, operator: me, station } = useSession();
  const { date, whose } = choice;
  const run = useAct();
  const day = useStream(daySubject(date, station.code));
  const at = day === 'loading' || whose === null ? null : closedAt(day, whose.no);
  const signed = at === null ? null : { since: log === 'loading' ? 0 : doneSince(log.log, at) };
  const sign: Act = {
    id: 'sign-log',
    key: 'Ctrl+Enter',
    label: whose === null ? LOGS_TEXT.printHall : signed ? LOGS_TEXT.signAgain : LOGS_TEXT.sign,
    blocked: log === 'loading' ? LOGS_TEXT.loading : notYet(choice, today, me.no),
    run: async () => {
      if (log === 'loading') return;
      const subjects = [stationSubject(station.code), daySubject(date, station.code), ...log.ids.map(caseSubject)];
      const said = whose ? LOGS_TEXT.said : LOGS_TEXT.saidHall;
      const outcome = await run(subjects, signLog(date, whose, remarks.trim(), log.ids), said);
      if (outcome.ok) printPapers(outcome.value.papers);
    },
  };
  return { sign, signed };
}

function notYet({ typed, date, whose }: LogChoice, today: DateString, me: string): string | null {
  if (wrongDay(typed) !== undefined) return LOGS_TEXT.noDay;
  if (date > today) return LOGS_TEXT.future;
  return whose && whose.no !== me ? LOGS_TEXT.notMine : null;
}
