import { Dexie } from 'dexie';
import { canonicalJson } from '../../../domain/ledger/canonical-json.ts';
import type { Subject } from '../../../domain/ledger/entry.ts';
import type { StreamRecord } from '../../../renderer/store/schema.ts';
import { xchachaSealer } from '../../../renderer/store/sealing/xchacha-sealer.ts';
import { openStream } from '../../../renderer/store/streams/stream.ts';
import { timed } from './figures.ts';

export type SealingRuns = {
  /** Sealing each entry of the case by itself, as its acts did. */
  readonly seal: readonly number[];
  /** Reading the case's row and opening it. */
  readonly open: readonly number[];
  /** Reading the same row and parsing the same entries, as if nothing had been sealed. */
  readonly plain: readonly number[];
  readonly entries: number;
  readonly bytes: number;
};

/** What the seal adds to writing and to opening one case. */
export async function measureSealing(
  key: Uint8Array,
  database: string,
  subject: Subject,
  times: number,
): Promise<SealingRuns> {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const sealer = xchachaSealer(key, random);
  const db = await new Dexie(database).open();
  const read = async () => (await db.table('streams').get(subject)) as StreamRecord;
  const stream = openStream(sealer, await read());
  if (!stream.ok || !stream.value.key) throw new Error('unsealable');
  const { entries, key: streamKey } = stream.value;
  const contents = entries.map(({ data, salt }) => new TextEncoder().encode(canonicalJson({ data, salt })));
  const packed = JSON.stringify(entries);
  const seal = await timed(times, async () => {
    for (const content of contents) sealer.seal(streamKey.ready, 'entry', content);
  });
  const open = await timed(times, async () => {
    openStream(sealer, await read());
  });
  const plain = await timed(times, async () => {
    await read();
    JSON.parse(packed);
  });
  db.close();
  const bytes = contents.reduce((sum, { length }) => sum + length, 0);
  return { seal, open, plain, entries: entries.length, bytes };
}
