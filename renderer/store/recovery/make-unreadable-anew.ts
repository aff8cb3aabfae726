import type { Parts } from '../parts.ts';
import { addFindings } from './add-findings.ts';
import { finding } from './findings.ts';
import { rebuildSubjects } from './rebuild-subjects.ts';

/**
 * The subjects whose rows do not open are made anew from the journal; what even so cannot be shown is told.
 * Rejects when the journal does not give all of it; they then wait for the next attempt.
 */
export async function makeUnreadableAnew(parts: Parts): Promise<void> {
  const { memory, shelf } = parts;
  const subjects = [...memory.unreadable];
  if (subjects.length === 0) return;
  const sound = await rebuildSubjects(parts, subjects);
  const anew = subjects.filter((subject) => !sound.has(subject));
  for (const subject of subjects) memory.unreadable.delete(subject);
  for (const subject of anew) memory.madeAnew.add(subject);
  const lost = anew.filter((subject) => !shelf.get(subject) && !memory.place.erasedSubjects.has(subject));
  if (lost.length > 0) addFindings(memory, [finding('entries-aside', String(lost.length))]);
  shelf.touch();
}
