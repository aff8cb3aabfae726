import { configureStation } from '../../../domain/acts/station-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../shell/messages.ts';
import { START_TEXT } from '../text/start.ts';

/** The first act of a desk: who and where it is. Gives a refusal, '' when it was saved. */
export async function configureDesk(store: Store, profile: StationProfile): Promise<string> {
  const saved = await store.perform([stationSubject(profile.code)], () => configureStation(profile));
  if (!saved.ok) return saved.text;
  say({ level: 'done', text: profile.operators.length > 1 ? START_TEXT.savedOthers : START_TEXT.saved });
  return '';
}
