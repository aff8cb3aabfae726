import type { Subject } from '../../../domain/ledger/entry.ts';
import type { JournaledAct } from '../../../domain/ledger/sealed.ts';
import type { JournalFinding } from '../../../electron/contract/journal-contract.ts';
import type { ResultOf } from '../../../electron/contract.ts';
import type { Parts } from '../parts.ts';
import type { AsideRecord, Standing } from '../schema.ts';
import { packSearchTail } from '../search/pack-tail.ts';
import { persistPending } from '../writing/persist.ts';
import { type Finding, finding } from './findings.ts';
import { keyring } from './open-entries.ts';
import { takeIn } from './take-in.ts';

export type OpenedJournal = Extract<ResultOf<'journal.open'>, { readonly ok: true }>;

/** `code`: the journal's failure, '' when all went well. `behind`: memory has everything, the database does not. */
export type CaughtUp = {
  readonly code: string;
  readonly database: 'current' | 'behind';
  readonly findings: readonly Finding[];
  /** What the journal passed over because it could not be read. */
  readonly damage: readonly JournalFinding[];
};

/** As many streams may wait in memory for a database that fails; beyond, catching up stops and is tried again. */
const MOST_WAITING = 4_000;

export type Progress = { readonly entries: number; readonly of: number };

/** Acts asked for at once: large enough to keep the channel busy, small enough for its messages (a case opens with ~30 KB). */
export const PAGE = 500;

/**
 * Entries written to the database at once while catching up. A case's entries lie close together in the journal, so
 * the larger the batch, the seldomer a case is written; a batch of this size weighs some 50 MB opened.
 */
const BATCH = 12_000;

/**
 * Brings memory and database up to the journal: reads what it has beyond `known`, takes it in, writes it. Breaking off
 * anywhere is harmless: the cursor is written together with what it passed. Rejects when the database cannot be read.
 */
export async function catchUp(
  parts: Parts,
  journal: OpenedJournal,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<CaughtUp> {
  const { memory } = parts;
  const keys = keyring(parts.sealer);
  const aside: Subject[] = [];
  let besides = 0;
  let taken = 0;
  let database: CaughtUp['database'] = 'current';
  let batch: JournaledAct[] = [];
  let waiting = 0;
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const damage: JournalFinding[] = [];
  const flush = async (cursor: string | null) => {
    const result = await takeIn(parts, batch, keys.keysOf);
    const known = knownAfter(memory.standing.known, batch);
    batch = [];
    waiting = 0;
    keys.clear();
    const [beside, unread] = partedByBranch(result.aside);
    besides += beside.length;
    aside.push(...unread.map(({ entry }) => entry.header.subject));
    taken += result.added;
    if (result.aside.length > 0) await parts.db.aside.bulkPut([...result.aside]);
    memory.standing = { ...memory.standing, known, cursor };
    database = await written(parts);
    onProgress({ entries: taken, of: journal.head.seq });
  };
  let from = memory.standing.cursor;
  for (;;) {
    const page = await parts.bridge.call('journal.read', { store: parts.store, from, limit: PAGE });
    if (!page.ok) return { code: page.code, database, findings: [], damage: [] };
    damage.push(...page.findings);
    keys.add(page.keys);
    const news = page.acts.filter((act) => isNews(act, memory.standing));
    for (const act of news) seen.add(act.id);
    batch.push(...news);
    waiting += news.reduce((sum, act) => sum + act.entries.length, 0);
    if (page.next === null) break;
    from = page.next;
    if (waiting >= BATCH) await flush(from);
  }
  await flush(from);
  memory.actsSeen = seen;
  // A case's own entries stand before the one that says it was erased: that its key is missing turns out to be no loss.
  const lost = aside.filter((subject) => !memory.place.erasedSubjects.has(subject));
  if (lost.length > 0) findings.push(finding('entries-aside', String(lost.length)));
  if (besides > 0) findings.push(finding('entries-beside', String(besides)));
  return { code: '', database, findings, damage };
}

async function written(parts: Parts): Promise<CaughtUp['database']> {
  try {
    await persistPending(parts);
    await packSearchTail(parts);
    return 'current';
  } catch (problem) {
    if (parts.shelf.pending().length > MOST_WAITING) throw problem;
    return 'behind';
  }
}

function isNews(act: JournaledAct, { known }: Standing): boolean {
  return act.entries.some(({ header }) => header.seq > (known[header.ledger] ?? 0));
}

function knownAfter(known: Standing['known'], acts: readonly JournaledAct[]): Standing['known'] {
  const after = { ...known };
  for (const { header } of acts.flatMap((act) => act.entries)) {
    after[header.ledger] = Math.max(after[header.ledger] ?? 0, header.seq);
  }
  return after;
}

/** What stands under a taken name can be read, and is told with the way to it; the rest is for who mends the record. */
function partedByBranch(aside: readonly AsideRecord[]): readonly [readonly AsideRecord[], readonly AsideRecord[]] {
  const isBeside = ({ reason }: AsideRecord) => reason === 'other-branch';
  return [aside.filter(isBeside), aside.filter((record) => !isBeside(record))];
}
