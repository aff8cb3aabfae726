import { configureStation } from '../../../../domain/acts/station-acts.ts';
import { businessDate } from '../../../../domain/calendar/instant.ts';
import { stationSubject } from '../../../../domain/ledger/entry.ts';
import type { StationProfile } from '../../../../domain/station/station-state.ts';
import type { Store } from '../../../store/store.ts';
import { readCatalogue } from '../../shell/read-catalogue.ts';
import { START_TEXT } from '../../text/start.ts';
import { type DeskOpening, openDesk } from '../open-desk.ts';
import { type Moment, momentsOf } from './moments.ts';
import { momentAgo } from './practice-clock.ts';
import { sampleOutcome } from './sample-intake.ts';
import { SAMPLES } from './samples.ts';

const { practiceStation } = START_TEXT.samples;

const STATION: StationProfile = {
  code: '0001',
  county: { code: '433127', name: practiceStation.county },
  channel: 'hall',
  closingTime: '17:30',
  name: practiceStation.name,
  hall: practiceStation.hall,
  phone: practiceStation.phone,
  address: practiceStation.address,
  operators: practiceStation.operators,
};

/** A practice record that has no station yet was never prepared. */
export function needsSamples(store: Store): boolean {
  return store.name === 'practice' && store.status().station === null;
}

/**
 * Fills a new practice record with a station and sample cases, all by acts of clerks through the write path, at moments
 * of the days before. The station comes first, because every number bears it: a preparation that was broken off
 * leaves the samples made so far.
 */
export async function preparePractice(onProgress: (done: number, of: number) => void): Promise<DeskOpening> {
  const clock = { at: Date.now() };
  const opened = await openDesk({ store: 'practice' }, () => undefined, { now: () => clock.at });
  if (!opened.ok) return opened;
  const { store } = opened;
  const now = Date.now();
  const { calendar } = store.status();
  const momentOf = ({ daysAgo, minute }: Moment) => momentAgo(calendar, now, daysAgo, minute);
  clock.at = momentAgo(calendar, now, 30, 0);
  store.signIn(STATION.operators[0]?.no ?? '');
  await store.perform([stationSubject(STATION.code)], () => configureStation(STATION));
  const moments = (await allMoments(store)).toSorted((a, b) => momentOf(a) - momentOf(b));
  for (const [index, moment] of moments.entries()) {
    clock.at = Math.max(clock.at + 1000, momentOf(moment));
    store.signIn(STATION.operators[index % STATION.operators.length]?.no ?? '');
    await moment.happen();
    onProgress(index + 1, moments.length);
  }
  await store.dispose();
  return opened;
}

async function allMoments(store: Store): Promise<readonly Moment[]> {
  const catalogue = await store.packs.read('catalogue', readCatalogue);
  if (!catalogue || !('value' in catalogue)) return [];
  const today = businessDate(Date.now());
  return SAMPLES.flatMap((sample, serial) => {
    const outcome = sampleOutcome(catalogue.value, sample);
    if (!outcome) return [];
    const madeUp = { serial: serial + 1, today };
    const story = { store, caseId: store.newId(), outcome, pack: catalogue.hash, madeUp };
    return momentsOf(story, sample, serial);
  });
}
