import type { LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import { encodeSegmentEnd, encodeSegmentHeader } from '../../journal/records.ts';
import { type Place, walkSegment } from '../../journal/walk.ts';

/**
 * A segment under another number, with its acts behind `after` as they were, byte for byte, and closed. Null when there
 * are none.
 */
export function rewriteSegment(bytes: Uint8Array, info: LedgerInfo, number: number, after: number): Uint8Array | null {
  let before: Place | undefined;
  let last: Place | undefined;
  const acts: Uint8Array[] = [];
  for (const step of walkSegment(bytes)) {
    if (step.type === 'header') before = step.place;
    if (step.type !== 'act') continue;
    if (step.place.seq <= after) before = step.place;
    else {
      acts.push(bytes.subarray(step.at, step.end));
      last = step.place;
    }
  }
  if (before === undefined || last === undefined) return null;
  const header = encodeSegmentHeader({ format: 1, number, info, firstSeq: before.seq + 1, prev: before.hash });
  return Buffer.concat([header, ...acts, encodeSegmentEnd(last)]);
}
