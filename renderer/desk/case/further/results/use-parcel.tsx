import { type ReactNode, useState } from 'react';
import { formatDay, isDateString } from '../../../../../domain/calendar/date-string.ts';
import type { CaseState } from '../../../../../domain/case/case-state.ts';
import { type Parcel, parcelsOnTheWay } from '../../../../../domain/case/parcels.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_RESULTS_TEXT } from '../../../text/further-results.ts';
import { caseNames } from '../../model/names.ts';

const TEXT = FURTHER_RESULTS_TEXT.parcel;

/** What an act is about of all that is on its way: the longest sent first; `field` asks where there are several. */
export function useParcel(
  state: CaseState,
  isMeant: (parcel: Parcel) => boolean = () => true,
): { readonly parcel: Parcel | null; readonly says: string; readonly field: ReactNode } {
  const { today } = useSession();
  const parcels = parcelsOnTheWay(state).filter(isMeant);
  const [at, setAt] = useState('0');
  const parcel = parcels[Number(at)] ?? null;
  const names = caseNames(state);
  const options = parcels.map(({ date, steps }, index) => ({
    value: String(index),
    label: TEXT.of(isDateString(date) ? formatDay(date, today) : date, steps.map(names.step)),
  }));
  return {
    parcel,
    says: FURTHER_RESULTS_TEXT.about((parcel?.steps ?? []).map(names.step)),
    field:
      parcels.length < 2 ? null : (
        <Choice label={TEXT.label} name="sent-parcel" options={options} value={at} onChange={setAt} stacked autoFocus />
      ),
  };
}
