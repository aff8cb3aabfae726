import type { Json } from '../../../domain/ledger/canonical-json.ts';
import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import { Unanswered } from '../answers/unanswered.ts';
import type { Parts } from '../parts.ts';
import type { DraftRecord, StoreDatabase } from '../schema.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { STORE_TEXT } from '../text/store-text.ts';

/** Drafts nobody touched for this long are deleted at a start. Days. */
const KEPT_DAYS = 90;
const MS_PER_DAY = 86_400_000;

/** Work before the first binding act: outside the ledger, seen by the whole station, never synced. */
export type Draft = {
  readonly id: string;
  readonly author: string;
  /** Epoch ms of the last saving. */
  readonly savedAt: number;
  readonly content: Json;
};

/** `twice`: it lies in the database and in a file. One of the two is enough not to lose it. */
export type DraftResult =
  | { readonly ok: true; readonly draft: Draft; readonly twice: boolean }
  | { readonly ok: false; readonly code: string; readonly text: string };

type DraftParts = Pick<Parts, 'db' | 'bridge' | 'sealer' | 'store' | 'ports' | 'memory'>;

export async function saveDraft(parts: DraftParts, id: string, content: Json): Promise<DraftResult> {
  const draft = { id, author: parts.memory.operator, savedAt: nextStamp(parts), content };
  const sealed = sealDraft(parts.sealer, draft);
  const record = { id, at: draft.savedAt, sealed };
  const [inFile, inDatabase] = await Promise.all([toFile(parts, id, sealed), toDatabase(parts, record)]);
  if (inFile && !inDatabase) parts.memory.draftsOwed.set(id, record);
  if (!inFile && !inDatabase) return { ok: false, code: 'store.draft-not-saved', text: STORE_TEXT.draftNotSaved };
  return { ok: true, draft, twice: inFile && inDatabase };
}

export async function deleteDraft({ db, bridge, store, memory }: DraftParts, id: string): Promise<void> {
  memory.draftsOwed.delete(id);
  await Promise.allSettled([db.drafts.delete(id), bridge.call('draft.delete', { store, id })]);
}

/** Newest first. Drafts that cannot be opened are left lying and not listed. */
export async function readDrafts(parts: Pick<Parts, 'db' | 'sealer' | 'memory'>): Promise<readonly Draft[]> {
  const records = await readRecords(parts);
  const drafts = records.flatMap(({ id, sealed }) => {
    const draft = openDraft(parts.sealer, id, sealed);
    return draft ? [draft] : [];
  });
  return drafts.sort((a, b) => b.savedAt - a.savedAt);
}

/** `isWhole`: every draft of this desk is known now. */
export type Merged = { readonly unreadable: number; readonly isWhole: boolean };

/**
 * At a start: the newer of file and database wins, what lies in one place only is copied to the other, what is too
 * old is deleted in both.
 * Drafts that could not be opened stay where they are.
 */
export async function mergeDrafts(parts: DraftParts): Promise<Merged> {
  const { bridge, store, sealer, memory } = parts;
  const listed = await bridge.call('draft.list', { store }).catch(() => null);
  const files = new Map(listed?.ok ? listed.drafts.map(({ id, sealed }) => [id, sealed]) : []);
  const records = new Map((await readRecords(parts)).map(({ id, sealed }) => [id, sealed]));
  // Which ones lie in a folder that is not given, nobody knows.
  let unreadable = listed?.ok ? 0 : 1;
  const lost = listed?.ok ? listed.unreadable : [];
  for (const id of new Set([...files.keys(), ...lost, ...records.keys()])) {
    const inFile = versionOf(sealer, id, files.get(id));
    const inDatabase = versionOf(sealer, id, records.get(id));
    const newest = !inDatabase || (inFile && inFile.draft.savedAt > inDatabase.draft.savedAt) ? inFile : inDatabase;
    if (newest) memory.lastStamp = Math.max(memory.lastStamp, newest.draft.savedAt);
    if (!newest) unreadable += 1;
    else if (isOutdated(parts, newest.draft)) await deleteDraft(parts, id);
    else {
      const record = { id, at: newest.draft.savedAt, sealed: newest.sealed };
      if (newest !== inDatabase && !(await toDatabase(parts, record))) memory.draftsOwed.set(id, record);
      if (newest !== inFile && inFile?.draft.savedAt !== newest.draft.savedAt) await toFile(parts, id, newest.sealed);
    }
  }
  return { unreadable, isWhole: unreadable === 0 };
}

/**
 * Rises with every saving, also while the PC's clock is set back: else the older of two copies would win, and what was saved
 * under a wrong clock would be too old as soon as it is right again.
 */
function nextStamp({ memory, ports }: DraftParts): number {
  memory.lastStamp = Math.max(ports.now(), memory.lastStamp + 1, memory.standing.clock.wall);
  return memory.lastStamp;
}

/** By the PC's clock and by the work that was done since: a clock that leapt ahead takes nobody's draft away. */
function isOutdated({ memory, ports }: DraftParts, { savedAt }: Draft): boolean {
  return savedAt < Math.min(ports.now(), memory.standing.clock.wall) - KEPT_DAYS * MS_PER_DAY;
}

/** As the database has them, but for what it did not take and a file has. */
async function readRecords({ db, memory }: Pick<Parts, 'db' | 'memory'>): Promise<readonly DraftRecord[]> {
  const newest = new Map((await readHeld(db)).map((record) => [record.id, record]));
  for (const owed of memory.draftsOwed.values())
    if (owed.at > (newest.get(owed.id)?.at ?? 0)) newest.set(owed.id, owed);
  return [...newest.values()];
}

/** A large one whose file was cut short is never given; the others are, and its copy in a file takes its place. */
async function readHeld({ drafts }: StoreDatabase): Promise<readonly DraftRecord[]> {
  const ids = await drafts.toCollection().primaryKeys();
  const given = await drafts.bulkGet(ids).catch((problem) => {
    if (!(problem instanceof Unanswered)) throw problem;
    return Promise.all(ids.map((id) => drafts.get(id).catch(() => undefined)));
  });
  return given.filter((record) => record !== undefined);
}

type Version = { readonly draft: Draft; readonly sealed: SealedValue };

function versionOf(sealer: Sealer, id: string, sealed: SealedValue | undefined): Version | null {
  const draft = sealed && openDraft(sealer, id, sealed);
  return sealed && draft ? { draft, sealed } : null;
}

function sealDraft(sealer: Sealer, draft: Draft): SealedValue {
  return sealJson(sealer, sealer.deskKey('draft', draft.id), 'draft', draft);
}

function openDraft(sealer: Sealer, id: string, sealed: SealedValue): Draft | null {
  const opened = openJson<Draft>(sealer, sealer.deskKey('draft', id), 'draft', sealed);
  return opened.ok ? opened.value : null;
}

async function toFile({ bridge, store }: DraftParts, id: string, sealed: SealedValue): Promise<boolean> {
  const answer = await bridge.call('draft.save', { store, id, sealed }).catch(() => null);
  return answer?.ok ?? false;
}

async function toDatabase({ db }: DraftParts, record: DraftRecord): Promise<boolean> {
  try {
    await db.drafts.put(record);
    return true;
  } catch {
    return false;
  }
}
