import type { Subject } from '../../../domain/ledger/entry.ts';
import { type Erasure, subjectsOf } from '../../../domain/station/case-erased.ts';
import { forgetFiles } from '../files/case-files.ts';
import { forgetTrays } from '../files/trays.ts';
import type { Parts } from '../parts.ts';
import { addFindings } from '../recovery/add-findings.ts';
import { finding } from '../recovery/findings.ts';
import { persistPending } from '../writing/persist.ts';
import { removeRows } from './remove-rows.ts';

/**
 * A case is erased once the journal says so; what is still kept of it here is owed to be deleted: its keys, documents,
 * rows, its line of the search index. Runs behind the act and at every start, in the store's queue, until nothing is
 * owed. Doing it twice is harmless. What cannot be deleted now is said, and tried again with the next act.
 */
export async function finishErasures(parts: Parts): Promise<void> {
  const { memory } = parts;
  const all = [...memory.place.erasures.values()];
  // The order is that of the station's entries, to which they are only ever added.
  const owed = all.slice(memory.standing.erased);
  if (owed.length === 0) return;
  if (await isAllGone(parts, owed)) {
    memory.standing = { ...memory.standing, erased: all.length };
    memory.findings = memory.findings.filter(({ code }) => code !== 'erasure-unfinished');
    await persistPending(parts).catch(() => undefined);
  } else addFindings(memory, [finding('erasure-unfinished', '')]);
  parts.shelf.touch();
}

/** Each part for itself: a disk that is full for one still lets the others go. */
async function isAllGone(parts: Parts, owed: readonly Erasure[]): Promise<boolean> {
  const subjects = owed.flatMap(subjectsOf);
  const ids = new Set(owed.map((one) => one.case));
  const isDone = [
    await forgetKeys(parts, subjects),
    await forgetFiles(
      parts,
      owed.flatMap(({ files }) => files),
    ),
    await succeeds(forgetTrays(parts, ids)),
    await succeeds(removeRows(parts, [...ids], subjects)),
  ];
  return isDone.every(Boolean);
}

/** As many as one call may name. */
const AT_ONCE = 10_000;

async function forgetKeys({ bridge, store }: Parts, subjects: readonly Subject[]): Promise<boolean> {
  let isDone = true;
  for (let at = 0; at < subjects.length; at += AT_ONCE) {
    const some = subjects.slice(at, at + AT_ONCE);
    const answer = await bridge.call('journal.forget', { store, subjects: some }).catch(() => null);
    isDone &&= answer?.ok ?? false;
  }
  return isDone;
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
