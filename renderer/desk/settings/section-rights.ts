import { can, type Right } from '../../../domain/station/roles.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';

/** In the order of the list, and of the keys: a section keeps its key, whoever is there. One without a right is everybody's. */
export const SECTIONS = [
  'station',
  'operators',
  'calendar',
  'catalogue',
  'device',
  'mode',
  'phrases',
  'hall',
  'papers',
  'rules',
  'accounts',
  'backup',
] as const;
export type Section = (typeof SECTIONS)[number];

const RIGHT_OF: Readonly<Partial<Record<Section, Right>>> = {
  station: 'station',
  operators: 'station',
  accounts: 'passphrases',
  calendar: 'rules',
  catalogue: 'rules',
  hall: 'station',
  papers: 'rules',
  rules: 'rules',
};

/** The sections that exist for this operator. */
export function sectionsFor(station: Pick<StationProfile, 'operators'>, no: string): readonly Section[] {
  return SECTIONS.filter((section) => {
    const right = RIGHT_OF[section];
    return right === undefined || can(station, no, right);
  });
}
