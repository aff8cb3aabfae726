import { BrowserWindow, type Session, session } from 'electron';
import type { Failure } from '../contract/channel.ts';
import type { Layout } from '../contract/printing-contract.ts';
import { createTurn } from '../in-turn.ts';
import type { Report } from '../ipc/answer.ts';
import { describeProblem } from '../ipc/answer.ts';
import { SCHEME } from '../window/address.ts';
import { guardSession } from '../window/guards.ts';
import { countPages } from './count-pages.ts';
import { paperPage, pdfOptions } from './paper-page.ts';
import { paperShelf } from './paper-shelf.ts';
import { TooLong, withPatience } from './with-patience.ts';

/** A day log of a thousand rows takes about a second here; beyond this something hangs. Milliseconds. */
const PATIENCE = 30_000;

/** A window that is kept makes the next paper faster; it goes when nobody prints. Milliseconds. */
const IDLE = 60_000;

export type Rendered = { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number };

/** Turns layouts into PDFs, one after the other, in a hidden window without scripts and without network. */
export type Press = {
  /** Codes: `render-timeout`, `render-failed`. */
  readonly render: (layout: Layout) => Promise<Rendered | Failure>;
  readonly dispose: () => void;
};

export function openPress(report: Report): Press {
  const shelf = paperShelf();
  const own = session.fromPartition('paper', { cache: false });
  guardSession(own);
  own.protocol.handle(SCHEME, shelf.serve);
  let window: BrowserWindow | undefined;
  let idle: NodeJS.Timeout | undefined;
  const inTurn = createTurn();
  let disposed = false;

  const close = () => {
    clearTimeout(idle);
    if (window !== undefined && !window.isDestroyed()) window.destroy();
    window = undefined;
  };

  const render = async (layout: Layout): Promise<Rendered | Failure> => {
    // The program is ending: what still waits for its turn opens no window any more.
    if (disposed) return { ok: false, code: 'render-failed', detail: '' };
    clearTimeout(idle);
    window ??= hiddenWindow(own);
    const address = shelf.put(paperPage(layout));
    try {
      const pdf = await withPatience(PATIENCE, printPage(window, address, layout));
      const pages = countPages(pdf);
      if (pages === 0) throw new Error('A paper without pages');
      return { ok: true, pdf, pages };
    } catch (problem) {
      report(`paper: ${describeProblem(problem)}`);
      close();
      return { ok: false, code: problem instanceof TooLong ? 'render-timeout' : 'render-failed', detail: '' };
    } finally {
      shelf.remove(address);
      if (!disposed) idle = setTimeout(close, IDLE);
    }
  };

  return {
    render: (layout) => inTurn(() => render(layout)),
    dispose: () => {
      disposed = true;
      close();
    },
  };
}

function hiddenWindow(own: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    },
  });
}

async function printPage(window: BrowserWindow, address: string, layout: Layout): Promise<Uint8Array<ArrayBuffer>> {
  await window.loadURL(address);
  return Uint8Array.from(await window.webContents.printToPDF(pdfOptions(layout)));
}
