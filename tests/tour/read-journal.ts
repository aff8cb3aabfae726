import { nodeFiles } from '../../electron/journal/node-files.ts';
import { readChunk } from '../../electron/journal/read-journal.ts';

const MANY = 1_000;

/** How many entries of each kind the journal holds; it must be closed, and nothing is written. */
export async function readJournal(folder: string): Promise<Readonly<Record<string, number>>> {
  const kinds: string[] = [];
  let from: string | null = null;
  do {
    const chunk: Awaited<ReturnType<typeof readChunk>> = await readChunk(nodeFiles, folder, from, MANY);
    if (chunk.findings.length > 0) throw new Error(`The journal is damaged: ${chunk.findings[0]?.detail}`);
    kinds.push(...chunk.acts.flatMap(({ entries }) => entries.map(({ header }) => header.kind)));
    from = chunk.next;
  } while (from !== null);
  const groups = Map.groupBy(kinds.toSorted(), (kind) => kind);
  return Object.fromEntries([...groups].map(([kind, some]) => [kind, some.length]));
}
