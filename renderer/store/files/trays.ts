import { z } from 'zod';
import type { Refusal } from '../../../domain/acts/decision.ts';
import type { Json } from '../../../domain/ledger/canonical-json.ts';
import { type Draft, deleteDraft, readDrafts, saveDraft } from '../drafts/drafts.ts';
import type { Parts } from '../parts.ts';
import { caseFiles, type FileRead } from './case-files.ts';

/** A picture in a tray, by the name of its sealed file; `turn`: how far it is to be turned clockwise, in degrees. */
const trayPage = z.object({
  name: z.string(),
  bytes: z.int().nonnegative(),
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
});
export type TrayPage = Readonly<z.infer<typeof trayPage>>;

/** A tray is kept as a draft: saved twice, seen by the whole station, marked with its author, deleted after a time. */
const trayContent = z.object({
  kind: z.literal('capture-tray'),
  v: z.literal(1),
  caseId: z.string(),
  /** Line of the checklist; '' for what no line asks for. */
  material: z.string(),
  pages: z.array(trayPage),
});

/** Pages of one material of a case, in their order, that are not bound into a document yet. */
export type Tray = {
  readonly id: string;
  readonly caseId: string;
  readonly material: string;
  readonly pages: readonly TrayPage[];
};

export type TrayResult = { readonly ok: true; readonly tray: Tray } | Refusal;

export type Trays = {
  /** Of a case, the oldest first. */
  readonly of: (caseId: string) => Promise<readonly Tray[]>;
  /** Puts a page at the end. When it is answered the page survives a power cut. */
  readonly add: (tray: Tray, picture: Uint8Array) => Promise<TrayResult>;
  /** Other pages, another order, other turns; pages left out are deleted. A tray without pages is gone. */
  readonly change: (tray: Tray, pages: readonly TrayPage[]) => Promise<TrayResult>;
  readonly read: (caseId: string, page: TrayPage) => Promise<FileRead>;
};

type TrayParts = Pick<Parts, 'db' | 'bridge' | 'sealer' | 'store' | 'shelf' | 'ports' | 'memory'>;

/** `ready`: no page is stored before a start's sweep of stray pages is over. */
export function traysOf(parts: TrayParts, ready: () => Promise<void>): Trays {
  const files = caseFiles(parts, 'tray');
  const keep = async (tray: Tray): Promise<TrayResult> => {
    const saved = await saveDraft(parts, tray.id, contentOf(tray));
    return saved.ok ? { ok: true, tray } : saved;
  };
  return {
    of: async (caseId) => (await readTrays(parts)).filter((tray) => tray.caseId === caseId),
    add: async (tray, picture) => {
      await ready();
      const stored = await files.put(tray.caseId, picture);
      if (!stored.ok) return stored;
      const page = { name: stored.name, bytes: picture.length, turn: 0 as const };
      return await keep({ ...tray, pages: [...tray.pages, page] });
    },
    change: async (tray, pages) => {
      const changed = { ...tray, pages };
      const kept = pages.length === 0 ? await forget(parts, changed) : await keep(changed);
      if (kept.ok) await removePages(parts, await namesGone(parts, tray, pages));
      return kept;
    },
    read: (caseId, { name }) => files.read(caseId, name),
  };
}

/** Whether a draft is a tray and no intake. */
export function isTray({ content }: Draft): boolean {
  return typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'capture-tray';
}

/**
 * At a start, once every draft of this desk is known: pages that no tray names (the power went between page and tray, or
 * after their document was kept) are deleted.
 */
export async function sweepTrays(parts: Pick<Parts, 'db' | 'bridge' | 'sealer' | 'store' | 'memory'>): Promise<void> {
  const { bridge, store } = parts;
  const listed = await bridge.call('tray.list', { store }).catch(() => null);
  if (!listed?.ok || listed.names.length === 0) return;
  const named = new Set((await readTrays(parts)).flatMap(({ pages }) => pages.map(({ name }) => name)));
  await removePages(
    parts,
    listed.names.filter((name) => !named.has(name)),
  );
}

/** The trays of cases that were taken off the desk, with their pages. */
export async function forgetTrays(parts: TrayParts, caseIds: ReadonlySet<string>): Promise<void> {
  const trays = (await readTrays(parts)).filter(({ caseId }) => caseIds.has(caseId));
  await removePages(
    parts,
    trays.flatMap(({ pages }) => pages.map(({ name }) => name)),
  );
  for (const { id } of trays) await deleteDraft(parts, id);
}

async function readTrays(parts: Pick<Parts, 'db' | 'sealer' | 'memory'>): Promise<readonly Tray[]> {
  const drafts = await readDrafts(parts);
  return drafts.toReversed().flatMap(({ id, content }) => {
    const read = trayContent.safeParse(content);
    return read.success ? [{ id, caseId: read.data.caseId, material: read.data.material, pages: read.data.pages }] : [];
  });
}

async function forget(parts: TrayParts, tray: Tray): Promise<TrayResult> {
  await deleteDraft(parts, tray.id);
  return { ok: true, tray };
}

/** The same picture twice, also in two trays of a case, is one file: it goes with the last page that names it. */
async function namesGone(parts: TrayParts, before: Tray, after: readonly TrayPage[]): Promise<readonly string[]> {
  const others = (await readTrays(parts)).filter(({ id }) => id !== before.id).flatMap(({ pages }) => pages);
  const kept = new Set([...after, ...others].map(({ name }) => name));
  return [...new Set(before.pages.map(({ name }) => name))].filter((name) => !kept.has(name));
}

/** As many as one call may name. */
const AT_ONCE = 1_000;

/** A page that could not be deleted is swept at the next start. */
async function removePages(
  { bridge, store }: Pick<Parts, 'bridge' | 'store'>,
  names: readonly string[],
): Promise<void> {
  for (let at = 0; at < names.length; at += AT_ONCE) {
    await bridge.call('tray.remove', { store, names: names.slice(at, at + AT_ONCE) }).catch(() => null);
  }
}

function contentOf({ caseId, material, pages }: Tray): Json {
  return { kind: 'capture-tray', v: 1, caseId, material, pages: pages.map((page) => ({ ...page })) };
}
