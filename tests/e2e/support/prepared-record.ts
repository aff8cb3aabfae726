import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { type Entry, refOf } from '../../../domain/ledger/entry.ts';
import type { UnnumberedEntry, WrappedKey } from '../../../domain/ledger/sealed.ts';
import { journalRoom } from '../../../electron/journal/journal-room.ts';
import { nodeFiles } from '../../../electron/journal/node-files.ts';
import { packContent } from '../../../renderer/store/sealing/content.ts';
import { practiceSealer } from '../../../renderer/store/sealing/practice-sealer.ts';

const PORTS = { files: nodeFiles, now: Date.now, newLedgerId: randomUUID, randomBelow: randomInt };
const random = (length: number) => new Uint8Array(randomBytes(length));

/** As many entries as one record of the journal may hold, and a few less. */
const IN_A_RECORD = 1_500;

/**
 * Writes the practice record of an empty data folder, so that the program finds these entries when it starts: a case in
 * any state in a second, where a clerk would need the whole morning. `held`: what a desk in memory holds, from its
 * first entry on.
 */
export async function writePracticeRecord(dataFolder: string, held: readonly Entry[]): Promise<void> {
  const room = journalRoom(PORTS, dataFolder);
  const opened = await room.handlers['journal.open']({ store: 'practice', acknowledged: null });
  if (!opened.ok) throw new Error(opened.code);
  const sealed = sealAll(held, opened.ledger.ledger);
  for (let from = 0; from < sealed.length; from += IN_A_RECORD) {
    const part = sealed.slice(from, from + IN_A_RECORD);
    const act = {
      id: randomUUID(),
      keys: part.flatMap(({ key }) => (key ? [key] : [])),
      entries: part.map(({ entry }) => entry),
    };
    const written = await room.handlers['journal.append']({ store: 'practice', act });
    if (!written.ok) throw new Error(written.code);
  }
  await room.dispose();
}

type SealedEntry = { readonly key: WrappedKey | null; readonly entry: UnnumberedEntry };

/** With the key of each subject beside its first entry. In an empty journal every entry keeps the seq it has. */
function sealAll(held: readonly Entry[], ledger: string): readonly SealedEntry[] {
  const sealer = practiceSealer(random);
  const keys = new Map<string, ReturnType<typeof sealer.newKey>>();
  const here = new Map(held.map((entry) => [refOf(entry), refOf({ ledger, seq: entry.seq })]));
  return held.map(({ ledger: _, seq: __, data, ...header }) => {
    const known = keys.get(header.subject);
    const made = known ?? sealer.newKey(header.subject);
    keys.set(header.subject, made);
    const { hash, plain } = packContent(data, random);
    const seen = header.seen.map((ref) => here.get(ref) ?? ref);
    return {
      key: known ? null : made.wrapped,
      entry: { header: { ...header, seen }, content: hash, sealed: sealer.seal(made.key, 'entry', plain) },
    };
  });
}
