import '../../bench/page/no-eval.ts';

import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import type { PaperContent } from '../../../domain/papers/paper-content.ts';
import type { Bridge } from '../../../electron/contract.ts';
import { paperPdf } from '../../../renderer/desk/printing/paper-pdf.ts';
import { findFaults } from '../find-faults.ts';
import { playStory, signOff } from '../play.ts';
import { openStoreDesk, type StoreDesk } from './store-desk.ts';

let held: { readonly desk: StoreDesk; readonly pack: CataloguePack } | null = null;

const bridge = (): Bridge => (globalThis as unknown as { bridge: Bridge }).bridge;

function open() {
  if (!held) throw new Error('the store is not open');
  return held;
}

function papers(): readonly PaperContent[] {
  const issued = open()
    .desk.entries()
    .filter(({ kind }) => kind === 'paper.issued');
  return issued.map(({ data }) => (data as { readonly content: PaperContent }).content);
}

/** What the tour of the paths calls in the program's window. */
const paths = {
  /** PDFs go into the folder that the next dialog names. */
  open: async (pack: CataloguePack) => {
    const chosen = await bridge().call('app.choosePdfFolder', undefined);
    if (!chosen?.ok) throw new Error('the folder was not taken');
    held = { desk: await openStoreDesk(bridge()), pack };
  },
  play: async (at: number) => await playStory(open().pack, open().desk, at),
  /** The last day's logs; then everything is read from the store, and checked. */
  finish: async () => {
    const { desk } = open();
    await signOff(desk);
    await desk.readAll();
    const byKind = Map.groupBy(desk.entries(), ({ kind }) => kind);
    return {
      entries: Object.fromEntries([...byKind].map(([kind, all]) => [kind, all.length])),
      papers: papers().map(({ type, number }) => ({ type, number })),
      problems: findFaults(desk),
    };
  },
  /** Sets one paper and saves it as the program does; gives its pages. */
  print: async (at: number): Promise<number> => {
    const content = papers()[at];
    if (!content) throw new Error(`there is no paper ${at}`);
    const set = await paperPdf(content, false);
    if (!set.ok) throw new Error(`${content.type} ${content.number}: ${set.code}`);
    const name = `${content.type}-${content.number}`;
    const saved = await bridge().call('printing.save', { pdf: set.pdf, name, begun: 0 });
    if (!saved.ok) throw new Error(`${name}: ${saved.code}`);
    return set.pages;
  },
  close: async () => {
    await held?.desk.dispose();
    held = null;
  },
};

export type PathsPage = typeof paths;

(globalThis as unknown as { paths: PathsPage }).paths = paths;
