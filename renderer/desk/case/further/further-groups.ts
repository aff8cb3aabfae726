import type { Right } from '../../../../domain/station/roles.ts';
import { ACCEPTANCE_GROUP } from './acceptance-group.ts';
import type { FurtherGroup } from './further-act.ts';
import { MATERIALS_GROUP } from './materials-group.ts';
import { RECORD_GROUP } from './record-group.ts';
import { RESULTS_GROUP } from './results-group.ts';
import { UNITS_GROUP } from './units-group.ts';

/**
 * All that F6 offers, in the order of a case's life. Letters: A–D, M materials · E–H, J acceptance · K, L, N–Q units ·
 * R–U results · I, V–Z the record, and 0 for what cannot be taken back.
 */
export const FURTHER_GROUPS: readonly FurtherGroup[] = [
  MATERIALS_GROUP,
  ACCEPTANCE_GROUP,
  UNITS_GROUP,
  RESULTS_GROUP,
  RECORD_GROUP,
].filter(({ acts }) => acts.length > 0);

/** Whose work something of it is. */
export const FURTHER_RIGHTS: readonly Right[] = [
  ...new Set(FURTHER_GROUPS.flatMap(({ acts }) => acts.map(({ right }) => right))),
];
