import { caseSubject, daySubject, stationSubject } from '../../../domain/ledger/entry.ts';
import { closedShifts } from '../../../domain/station/fold-station.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import type { Act } from '../../ui/keys/act.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { LOGS_TEXT } from '../text/logs.ts';
import { signLog } from './sign-log.ts';
import type { useLog } from './use-log.ts';
import type { LogChoice } from './use-log-choice.ts';

/** Signing a log off prints it; nobody signs for another, and no day before it has begun. */
export function useSignAct(
  { date, whose }: LogChoice,
  log: ReturnType<typeof useLog>,
  remarks: string,
): { readonly sign: Act; readonly isSigned: boolean } {
  const { today, operator: me, station } = useSession();
  const run = useAct();
  const day = useStream(daySubject(date, station.code));
  const isSigned = day !== 'loading' && closedShifts(day).includes(whose?.no ?? '');
  const sign: Act = {
    id: 'sign-log',
    key: 'Ctrl+Enter',
    label: whose === null ? LOGS_TEXT.printHall : isSigned ? LOGS_TEXT.signAgain : LOGS_TEXT.sign,
    blocked: date > today ? LOGS_TEXT.future : whose && whose.no !== me.no ? LOGS_TEXT.notMine : null,
    run: async () => {
      if (log === 'loading') return;
      const subjects = [stationSubject(station.code), daySubject(date, station.code), ...log.ids.map(caseSubject)];
      const said = whose ? LOGS_TEXT.said : LOGS_TEXT.saidHall;
      const outcome = await run(subjects, signLog(date, whose, remarks.trim(), log.ids), said);
      if (outcome.ok) printPapers(outcome.value.papers);
    },
  };
  return { sign, isSigned };
}
