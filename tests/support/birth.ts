import type { Outcome } from '../../domain/catalogue/outcome.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { outcomeOf } from './intake.ts';

/** The answers of a usual birth: in a hospital, the parents married and both there, settled with the mother, who comes herself. */
export const BIRTH = {
  birthplace: 'hospital',
  parents: 'both',
  marital: 'married',
  settleWith: 'mother',
  agent: 'self',
} as const;

/** What such a birth asks for in the county's catalogue. */
export const birthOutcome = (): Outcome => outcomeOf(seedCatalogue(), 'ys-01', BIRTH);
