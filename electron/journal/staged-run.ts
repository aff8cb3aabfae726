import { join } from 'node:path';
import type { LedgerInfo } from '../../domain/ledger/ledger-info.ts';
import type { JournaledAct } from '../../domain/ledger/sealed.ts';
import type { Files } from './files.ts';
import { TEMPORARY } from './node-files.ts';
import { encodeAct } from './records.ts';
import { hashesOf, type Place } from './walk.ts';

/** Some acts of a run, as the journal writes them. */
export type RunPart = { readonly start: Place; readonly end: Place; readonly records: () => Promise<Uint8Array> };

/** Entries that follow a place in their ledger, and where the ledger stands after them. */
export type Run = {
  readonly ledger: string;
  readonly start: Place;
  readonly end: Place;
  readonly parts: readonly RunPart[];
};

export function emptyRun({ ledger }: Pick<LedgerInfo, 'ledger'>, start: Place): Run {
  return { ledger, start, end: start, parts: [] };
}

/** The run and these acts behind it; undefined when they do not follow one another, each entry the next of its ledger. */
export function lengthened(run: Run, acts: readonly JournaledAct[]): Run | undefined {
  const start = run.end;
  let end = start;
  const records: Uint8Array[] = [];
  for (const act of acts) {
    const isNext = act.entries.every(
      ({ header }, index) => header.ledger === run.ledger && header.seq === end.seq + 1 + index,
    );
    if (!isNext) return undefined;
    records.push(encodeAct({ ledger: run.ledger, firstSeq: end.seq + 1, prev: end.hash, act }));
    const hashes = hashesOf({ act, prev: end.hash });
    end = { seq: end.seq + hashes.length, hash: hashes.at(-1) ?? end.hash };
  }
  return { ...run, end, parts: [...run.parts, { start, end, records: async () => Buffer.concat(records) }] };
}

const stagedPath = (folder: string, index: number) => join(folder, `given-back-${index}${TEMPORARY}`);

/** Its last part waits in a file for those that come: however long a run is, one part of it is in memory. */
export async function staged(files: Files, folder: string, run: Run): Promise<Run> {
  const index = run.parts.length - 1;
  const last = run.parts[index];
  if (last === undefined) return run;
  const path = stagedPath(folder, index);
  await files.replace(path, await last.records());
  return { ...run, parts: [...run.parts.slice(0, index), { ...last, records: () => files.read(path) }] };
}

/** What waited in files. What a kill leaves of it is removed by the next start, like all that is unfinished. */
export async function unstage(files: Files, folder: string, run: Run): Promise<void> {
  for (const index of run.parts.keys()) await files.remove(stagedPath(folder, index));
}
