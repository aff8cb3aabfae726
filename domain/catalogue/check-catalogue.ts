import { type CatalogueProblem, type Origins, originKey } from './assemble.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkFields } from './checks/fields.ts';
import type { Check, Finding } from './checks/finding.ts';
import { checkGraph } from './checks/graph.ts';
import { checkHiddenCharacters } from './checks/hidden-characters.ts';
import { checkIdentityRings } from './checks/identity-rings.ts';
import { checkMadeHere } from './checks/made-here.ts';
import { checkOfficialRows } from './checks/official-rows.ts';
import { checkProvenance } from './checks/provenance.ts';
import { checkReferences } from './checks/references.ts';
import { checkSituations } from './checks/situations.ts';
import { checkSubjects } from './checks/subjects.ts';
import { checkUnused } from './checks/unused.ts';
import { checkWhenKeys } from './checks/when-keys.ts';
import type { CataloguePack } from './schema-pack.ts';

const CHECKS: readonly Check[] = [
  checkDuplicates,
  checkHiddenCharacters,
  checkReferences,
  checkGraph,
  checkIdentityRings,
  checkMadeHere,
  checkWhenKeys,
  checkSubjects,
  checkProvenance,
  checkFields,
  checkOfficialRows,
  checkUnused,
  checkSituations,
];

/** Everything wrong with a catalogue that has the right shape; `file` is where the entry came from, or its list. */
export function checkCatalogue(pack: CataloguePack, origins: Origins = new Map()): readonly CatalogueProblem[] {
  return CHECKS.flatMap((check) => check(pack)).map((found) => locate(found, origins));
}

function locate({ code, place, path, message }: Finding, origins: Origins): CatalogueProblem {
  const file = origins.get(originKey(place.list, place.id)) ?? place.list;
  return { code, file, path: path === '' ? place.id : `${place.id}.${path}`, message };
}
