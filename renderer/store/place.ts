import { type Calendar, openCalendar } from '../../domain/calendar/calendar.ts';
import type { CalendarPack } from '../../domain/calendar/calendar-pack.ts';
import type { CountyRules } from '../../domain/calendar/county-rules.ts';
import type { Entry, Subject } from '../../domain/ledger/entry.ts';
import { type Erasure, erasuresOf, subjectsOf } from '../../domain/station/case-erased.ts';
import { foldCountyDays, withCountyDays } from '../../domain/station/county-calendar.ts';
import { foldCountyRules } from '../../domain/station/fold-county-rules.ts';
import { foldStation } from '../../domain/station/fold-station.ts';
import { foldPaperWords, type PaperWordings } from '../../domain/station/paper-words.ts';
import { foldPhrases, type Phrase } from '../../domain/station/phrase.ts';
import type { StationProfile } from '../../domain/station/station-state.ts';

/** Where this desk stands and by which calendar it counts: what every act's context is made from. */
export type Place = {
  /** Null until the first `station.configured`. */
  readonly station: StationProfile | null;
  /** The pack in use with the county's amendments. */
  readonly calendar: Calendar;
  /** The pack before amendments, and all entries about stations and the county. */
  readonly pack: CalendarPack;
  readonly entries: readonly Entry[];
  /** 常用语 in force at this station. */
  readonly phrases: readonly Phrase[];
  /** How the county words its papers. */
  readonly paperWords: PaperWordings;
  /** What the county rules about clocks and reminders. */
  readonly rules: CountyRules;
  /** Cases that were taken off this desk, by id, in the order in which that happened. */
  readonly erasures: ReadonlyMap<string, Erasure>;
  /** The cases and slips whose keys went with them: nothing is read of them, and nothing added to them. */
  readonly erasedSubjects: ReadonlySet<Subject>;
};

/** What the subjects begin with whose entries say where a desk stands. */
export const PLACES: string[] = ['station:', 'county:'];

/** Stands in until a station is configured; its county code makes every number refuse. */
export const NO_STATION: StationProfile = {
  code: '0000',
  name: '',
  hall: '',
  county: { code: '000000', name: '' },
  channel: 'hall',
  phone: '',
  address: '',
  closingTime: '23:59',
  operators: [],
};

/** Weekends only, until a calendar pack is adopted. */
const NO_CALENDAR: CalendarPack = { id: 'none', name: '', years: [], regional: [], corrections: [] };

export const NOWHERE: Place = {
  station: null,
  calendar: openCalendar(NO_CALENDAR),
  pack: NO_CALENDAR,
  entries: [],
  phrases: foldPhrases([]),
  paperWords: new Map(),
  rules: foldCountyRules([]),
  erasures: new Map(),
  erasedSubjects: new Set(),
};

/** The same place unless some of the entries are about a station or the county. */
export function placeAfter(place: Place, entries: readonly Entry[]): Place {
  const added = entries.filter(({ subject }) => PLACES.some((place) => subject.startsWith(place)));
  return added.length === 0 ? place : placeOf(place.pack, [...place.entries, ...added]);
}

export function withCalendarPack(place: Place, pack: CalendarPack | null): Place {
  return placeOf(pack ?? NO_CALENDAR, place.entries);
}

function placeOf(pack: CalendarPack, entries: readonly Entry[]): Place {
  const erasures = erasuresOf(entries);
  const calendar = openCalendar(withCountyDays(pack, foldCountyDays(entries)));
  return {
    station: foldStation(entries),
    calendar,
    pack,
    entries,
    phrases: foldPhrases(entries),
    paperWords: foldPaperWords(entries),
    rules: foldCountyRules(entries),
    erasures,
    erasedSubjects: new Set([...erasures.values()].flatMap(subjectsOf)),
  };
}
