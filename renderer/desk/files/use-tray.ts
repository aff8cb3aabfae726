import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../domain/acts/decision.ts';
import { fileKind } from '../../../domain/attachments/file-kind.ts';
import { fileTitle, isBound } from '../../../domain/case/decide/attach-file.ts';
import { refuse } from '../../../domain/case/decide/support.ts';
import type { FileRead } from '../../store/files/case-files.ts';
import type { Tray, TrayPage, TrayResult } from '../../store/files/trays.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { useSession } from '../session.ts';
import { say, sayNothing } from '../shell/messages.ts';
import { FILES_TEXT } from '../text/files.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import { type Added, addPages } from './add-pages.ts';
import type { NamedSource } from './keep-document.ts';

/**
 * The tray of one material: pages taken and not bound yet. Every change is saved before it resolves to true; what went
 * wrong is said in the message place and resolves to false. Changes run one after the other, in the order asked for.
 */
export type TrayMind = {
  /** False until the pages of an earlier visit are known. */
  readonly ready: boolean;
  readonly pages: readonly TrayPage[];
  /** How many pages lay here already when the page was opened (“上次还有 3 页未存”). */
  readonly left: number;
  /** A JPEG or PNG as it shall stand in the document. */
  readonly add: (picture: Uint8Array) => Promise<boolean>;
  readonly remove: (at: number) => Promise<boolean>;
  /** Moves a page to another place. */
  readonly move: (from: number, to: number) => Promise<boolean>;
  /** Turns a page a quarter clockwise. */
  readonly turn: (at: number) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
  readonly read: (page: TrayPage) => Promise<FileRead>;
  /** Binds the pages behind those the material has already, enters the document, empties the tray. */
  readonly finish: () => Promise<boolean>;
};

/** `material`: line of the frozen checklist; '' with a title for what no line asks for. */
export function useTray(caseId: string, material: string, title = ''): TrayMind {
  const store = useStore();
  const { perform } = useSession();
  const [tray, setTray] = useState<Tray | null>(null);
  const [left, setLeft] = useState(0);
  const newest = useRef<Tray | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const show = useCallback((next: Tray) => {
    newest.current = next;
    setTray(next);
  }, []);

  useEffect(() => {
    let isHere = true;
    newest.current = null;
    setTray(null);
    const opening = openTray(store, caseId, material).then((opened) => {
      if (!isHere) return;
      setLeft(opened.pages.length);
      show(opened);
    });
    queue.current = opening;
    return () => {
      isHere = false;
    };
  }, [store, caseId, material, show]);

  const inTurn = (task: (now: Tray) => Promise<boolean>): Promise<boolean> => {
    const running = queue.current
      .then(() => (newest.current ? task(newest.current) : false))
      .catch(() => {
        say({ level: 'error', text: FILES_TEXT.unexpected, code: 'files.unexpected' });
        return false;
      });
    queue.current = running;
    return running;
  };
  const change = (task: (now: Tray) => Promise<TrayResult>) =>
    inTurn(async (now) => {
      const result = await task(now);
      if (result.ok) show(result.tray);
      else sayRefusal(result);
      return result.ok;
    });
  const reorder = (pages: (now: readonly TrayPage[]) => readonly TrayPage[]) =>
    change((now) => store.trays.change(now, pages(now.pages)));
  return {
    ready: tray !== null,
    pages: tray?.pages ?? [],
    left,
    add: (picture) => change((now) => store.trays.add(now, picture)),
    remove: (at) => reorder((pages) => pages.toSpliced(at, 1)),
    move: (from, to) => reorder((pages) => moved(pages, from, to)),
    turn: (at) => reorder((pages) => pages.map((page, index) => (index === at ? turned(page) : page))),
    clear: () => reorder(() => []),
    read: (page) => store.trays.read(caseId, page),
    finish: () =>
      inTurn(async (now) => {
        sayNothing();
        const added = await bindTray(store, perform, now, title);
        if (!added.ok) sayRefusal(added);
        else {
          await store.trays.change(now, []);
          show({ ...now, id: store.newId(), pages: [] });
          if (added.behind) say({ level: 'warning', text: SHELL_TEXT.savedBehind });
          else say({ level: 'done', text: FILES_TEXT.bound(added.called, added.pages) });
        }
        return added.ok;
      }),
  };
}

/**
 * The tray that was left here; one whose pages a power cut left behind after they were bound is emptied. Before the store has
 * begun the database may have an older one than its file: a page put on that would take the place of those in the file.
 */
async function openTray(store: Store, caseId: string, material: string): Promise<Tray> {
  await store.ready();
  const state = await store.cases.read(caseId);
  const found = (await store.trays.of(caseId)).filter((tray) => tray.material === material);
  for (const tray of found) {
    if (!state || !isBound(state, tray.id)) return tray;
    await store.trays.change(tray, []);
  }
  return { id: store.newId(), caseId, material, pages: [] };
}

async function bindTray(
  store: Store,
  perform: ReturnType<typeof useSession>['perform'],
  { id, caseId, material, pages }: Tray,
  title: string,
): Promise<(Added & { readonly ok: true; readonly called: string }) | Refusal> {
  const state = await store.cases.read(caseId);
  if (!state) return refuse('notReceived');
  const sources: NamedSource[] = [];
  for (const [index, page] of pages.entries()) {
    const read = await store.trays.read(caseId, page);
    const called = FILES_TEXT.trayPage(index + 1);
    if (!read.ok) return { ...read, text: `${called}：${read.text}` };
    const kind = fileKind(read.bytes);
    if (!kind.page || kind.media === 'application/pdf') return refuse('fileDamaged', called);
    sources.push({ media: kind.media, bytes: read.bytes, turn: page.turn, called });
  }
  const destination = { state, line: material, title, source: 'camera' as const, tray: id };
  const added = await addPages(store, perform, destination, sources);
  return added.ok ? { ...added, called: fileTitle(state, { line: material, title }) } : added;
}

function moved(pages: readonly TrayPage[], from: number, to: number): readonly TrayPage[] {
  const page = pages[from];
  return page ? pages.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, page) : pages;
}

function turned(page: TrayPage): TrayPage {
  return { ...page, turn: ((page.turn + 90) % 360) as TrayPage['turn'] };
}

function sayRefusal({ text, code }: Refusal): void {
  say({ level: 'error', text, code });
}
