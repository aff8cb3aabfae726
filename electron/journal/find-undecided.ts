import { keyDestroyed } from '../../domain/station/case-erased.ts';
import { orDead } from './dead-sector.ts';
import type { Files } from './files.ts';
import { segmentNumber, segmentPath } from './segment.ts';
import { walkSegment } from './walk.ts';

/**
 * Of these subjects those about which no entry says that their key is to be destroyed. Looks from the newest segment
 * back, where an erasing of today stands; never holds more than one.
 * @throws errors of the disk
 */
export async function findUndecided(
  files: Files,
  folder: string,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const undecided = new Set(subjects);
  const numbers = (await files.list(folder)).flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => b - a);
  for (const number of numbers) {
    if (undecided.size === 0) break;
    for (const step of walkSegment((await orDead(files.read(segmentPath(folder, number)))) ?? new Uint8Array()))
      if (step.type === 'act')
        for (const { header } of step.act.entries)
          if (header.kind === keyDestroyed.kind) undecided.delete(header.subject);
  }
  return undecided;
}
