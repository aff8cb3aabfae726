import { type ReactNode, useCallback } from 'react';
import { admit } from '../../../domain/acts/admit.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useDeskStatus, usePack } from '../../store/hooks/use-desk.ts';
import { type Session, SessionContext } from '../session.ts';
import { Waiting } from '../start/waiting.tsx';
import { SHELL_TEXT } from '../text/shell.ts';
import { START_TEXT } from '../text/start.ts';
import { readCatalogue } from './read-catalogue.ts';
import { useNow } from './use-now.ts';

/** Gathers what every page needs to know about the desk; stands inside the open store of a station. */
export function SessionProvider({
  station,
  children,
}: {
  readonly station: StationProfile;
  readonly children: ReactNode;
}) {
  const store = useStore();
  const status = useDeskStatus();
  const catalogue = usePack('catalogue', readCatalogue);
  const now = useNow();
  const perform: Session['perform'] = useCallback(
    async (subjects, decide, by) => {
      const result = await store.perform(subjects, (desk, context) => admit(desk, decide(desk, context), context), by);
      return result.ok ? { ok: true, value: result.value, behind: result.database === 'behind' } : result;
    },
    [store],
  );
  const operator = station.operators.find(({ no }) => no === status.operator) ?? {
    no: status.operator,
    name: status.operator,
  };
  if (catalogue === 'loading')
    return <Waiting text={status.database === 'gone' ? SHELL_TEXT.databaseGone : START_TEXT.opening} />;
  const session: Session = {
    operator,
    setOperator: store.signIn,
    station,
    calendar: status.calendar,
    rules: status.rules,
    today: businessDate(now),
    now,
    practice: store.name === 'practice',
    catalogue: catalogue && 'value' in catalogue ? catalogue.value : null,
    catalogueProblem: catalogue?.problem ?? '',
    isMending: status.findings.some(({ code }) => code === 'mending'),
    perform,
  };
  return <SessionContext value={session}>{children}</SessionContext>;
}
