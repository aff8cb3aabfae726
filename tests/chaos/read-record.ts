import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Entry } from '../../domain/ledger/entry.ts';
import { journalRoom } from '../../electron/journal/journal-room.ts';
import { nodeFiles } from '../../electron/journal/node-files.ts';
import { keyring, openEntry } from '../../renderer/store/recovery/open-entries.ts';
import { practiceSealer } from '../../renderer/store/sealing/practice-sealer.ts';

const PORTS = { files: nodeFiles, now: Date.now, newLedgerId: randomUUID, randomBelow: randomInt };
const MANY = 1_000;

/** What the practice record of a closed program holds, opened, in its order. @throws {Error} where it is damaged */
export async function readPracticeRecord(dataFolder: string): Promise<readonly Entry[]> {
  const room = journalRoom(PORTS, dataFolder);
  try {
    const opened = await room.handlers['journal.open']({ store: 'practice', acknowledged: null });
    if (!opened.ok) throw new Error(opened.code);
    const sealer = practiceSealer((length) => new Uint8Array(randomBytes(length)));
    const keys = keyring(sealer);
    const entries: Entry[] = [];
    let from: string | null = null;
    do {
      const chunk: Awaited<ReturnType<(typeof room.handlers)['journal.read']>> = await room.handlers['journal.read']({
        store: 'practice',
        from,
        limit: MANY,
      });
      if (!chunk.ok) throw new Error(chunk.code);
      const [damage] = chunk.findings;
      if (damage) throw new Error(`${damage.code}: ${damage.detail}`);
      keys.add(chunk.keys);
      for (const entry of chunk.acts.flatMap(({ entries: written }) => written)) {
        const read = openEntry(sealer, keys.keysOf(entry.header.subject, null), entry);
        if (read.ok) entries.push(read.entry);
        else if (read.aside.reason !== 'key-missing') throw new Error(`${read.aside.ref}: ${read.aside.reason}`);
      }
      from = chunk.next;
    } while (from !== null);
    return entries;
  } finally {
    await room.dispose();
  }
}
