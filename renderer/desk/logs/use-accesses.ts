import type { DateString } from '../../../domain/calendar/date-string.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import { type Access, accessesOf } from '../../../domain/station/access-shown.ts';
import { type Live, useLive } from '../../store/hooks/use-live.ts';
import { useSession } from '../session.ts';

export type Accesses = {
  readonly all: readonly Access[];
  /** What a case is about; '' for one that is not known here. */
  readonly bundleOf: (caseId: string) => string;
};

/** Who looked at whose data at this station between two days, both counted. */
export function useAccesses(from: DateString, to: DateString): Live<Accesses> {
  const { station } = useSession();
  const first = daySubject(from, station.code);
  const last = daySubject(to, station.code);
  return useLive(`access ${first} ${last}`, async (store) => {
    const days = await store.entries.subjects('day:');
    const within = days.filter((day) => day >= first && day <= last && day.endsWith(`@${station.code}`));
    const entries = await Promise.all(within.map((day) => store.entries.of(day)));
    const all = accessesOf(entries.flat());
    const rows = await store.cases.rowsById([...new Set(all.map((one) => one.case))]);
    const names = new Map(rows.map(({ plain }) => [plain.id, plain.bundle.name]));
    return { all, bundleOf: (caseId) => names.get(caseId) ?? '' };
  });
}
