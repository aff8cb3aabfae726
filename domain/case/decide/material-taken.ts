import { z } from 'zod';
import type { Refusal } from '../../acts/decision.ts';
import type { ChecklistLine } from '../../catalogue/outcome.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { StationProfile } from '../../station/station-state.ts';
import { type Custodian, WITH_APPLICANT } from '../custodian.ts';
import { materialReceived, type ReceivedAs, receivedAs } from '../kinds/materials.ts';
import { countsFor, usualWay, waysToMeet } from '../ways-to-meet.ts';
import { caseEntry, refuse } from './support.ts';

/** What the clerk ticked for one line of the merged checklist. Counts are papers, `pages` is optional. */
export const materialTaken = z.object({
  line: z.string(),
  as: receivedAs,
  originals: z.int().nonnegative(),
  copies: z.int().nonnegative(),
  pages: z.int().nonnegative().nullable(),
  remark: z.string().max(200),
});
export type MaterialTaken = Readonly<z.infer<typeof materialTaken>>;

/** All that a line asks for, met in the usual way. */
export function takenInFull(line: ChecklistLine): MaterialTaken {
  const way = usualWay(line);
  return { line: line.id, as: way, ...countsFor(line, way), pages: null, remark: '' };
}

/** Paper lies at the station from the moment it is taken; seen originals and electronic papers stay with the applicant. */
function holderOf(taken: MaterialTaken, station: StationProfile): Custodian {
  const paperHere = taken.as === 'kept' || (taken.as === 'seen' && taken.copies > 0);
  return paperHere ? { at: 'station', code: station.code, name: station.name } : WITH_APPLICANT;
}

export function takeMaterials(
  caseId: string,
  checklist: readonly ChecklistLine[],
  taken: readonly MaterialTaken[],
  station: StationProfile,
): { readonly ok: true; readonly entries: readonly NewEntry[] } | Refusal {
  const known = new Map(checklist.map((line) => [line.id, line]));
  if (taken.some((material) => !known.has(material.line))) return refuse('unknownLine');
  const unmet = taken.find(({ line, as }) => !isAllowed(known.get(line), as));
  if (unmet) return refuse('wayNotAllowed', known.get(unmet.line)?.name ?? '');
  if (taken.some((material) => !materialTaken.safeParse(material).success)) return refuse('materialCount');
  const entries = taken.map((material) =>
    caseEntry(caseId, materialReceived, { ...material, custodian: holderOf(material, station) }),
  );
  return { ok: true, entries };
}

function isAllowed(line: ChecklistLine | undefined, way: ReceivedAs): boolean {
  return line !== undefined && waysToMeet(line).includes(way);
}
