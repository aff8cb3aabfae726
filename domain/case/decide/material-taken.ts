import { z } from 'zod';
import type { ActContext } from '../../acts/act-context.ts';
import type { Refusal } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { ChecklistLine } from '../../catalogue/outcome.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { StationProfile } from '../../station/station-state.ts';
import { type Custodian, WITH_APPLICANT } from '../custodian.ts';
import { type MaterialReceived, materialReceived, receivedAs } from '../kinds/materials.ts';
import { present } from '../kinds/present.ts';
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
  copiedHere: z.boolean().optional(),
  condition: z.enum(['damaged', 'doubtful']).optional(),
  /** Which e-licence or shared data, or the number of the earlier case, and the day it was checked or came in there. */
  proof: z.object({ source: z.string().max(80), checkedOn: z.string() }).optional(),
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

/** `countsFrom`: the day from which papers brought after the receipt count. */
export function takeMaterials(
  caseId: string,
  checklist: readonly ChecklistLine[],
  taken: readonly MaterialTaken[],
  { station, now }: Pick<ActContext, 'station' | 'now'>,
  countsFrom?: string,
): { readonly ok: true; readonly entries: readonly NewEntry[] } | Refusal {
  const known = new Map(checklist.map((line) => [line.id, line]));
  if (taken.some((material) => !known.has(material.line))) return refuse('unknownLine');
  const unmet = taken.find((material) => !isAllowed(known.get(material.line), material));
  if (unmet) return refuse('wayNotAllowed', known.get(unmet.line)?.name ?? '');
  if (taken.some((material) => !materialTaken.safeParse(material).success)) return refuse('materialCount');
  const vague = taken.find(({ condition, remark }) => condition !== undefined && remark.trim() === '');
  if (vague) return refuse('conditionNeedsRemark', known.get(vague.line)?.name ?? '');
  const today = businessDate(now);
  const entries = taken.map((material) => {
    const proof = proofOf(material, known.get(material.line)?.name ?? '', today);
    const data = { ...material, ...(proof ? { proof } : {}), custodian: holderOf(material, station), date: countsFrom };
    return caseEntry(caseId, materialReceived, present(data) as MaterialReceived);
  });
  return { ok: true, entries };
}

/** A paper of an earlier case is named by that case; the other ways are those of the line. */
function isAllowed(line: ChecklistLine | undefined, { as, proof }: MaterialTaken): boolean {
  if (line === undefined) return false;
  return as === 'on-file' ? (proof?.source ?? '') !== '' : waysToMeet(line).includes(as);
}

/** What was looked up instead of a paper, and when: without other words the paper's own name, today. */
function proofOf({ as, proof }: MaterialTaken, name: string, today: string): MaterialTaken['proof'] {
  if (as !== 'e-licence' && as !== 'shared-data') return proof;
  return { source: proof?.source.trim() || name, checkedOn: proof?.checkedOn || today };
}
