import type { Act } from '../../ui/keys/act.ts';
import { PRINTING_TEXT } from '../text/printing.ts';
import { closePrint, type PrintRequest } from './print-queue.ts';
import { isCopies, type PrintingMind } from './use-printing.ts';

type Panel = {
  readonly request: PrintRequest;
  readonly mind: PrintingMind;
  readonly selected: number;
  readonly setSelected: (index: number) => void;
};

/** One key prints all that is still open; the others are for a single paper, for PDFs, and for putting it off. */
export function printingActs(panel: Panel): {
  readonly main: Act;
  readonly footer: readonly Act[];
  /** What can be done by key, seen as a button or not. */
  readonly keys: readonly Act[];
} {
  const { request, mind, selected, setSelected } = panel;
  const { papers } = request;
  const current = papers[selected];
  const blocked = blockedBy(panel);
  const hasPrinter = mind.choice.printer !== null;
  const close = {
    id: 'print-later',
    key: 'Esc',
    label: mind.open.length === 0 ? PRINTING_TEXT.done : PRINTING_TEXT.later,
    run: closePrint,
  };
  const saveOne = actOn('print-save', 'Ctrl+S', PRINTING_TEXT.saveOne, current ? [current] : [], 'pdf');
  const printOne = actOn('print-one', 'Ctrl+P', PRINTING_TEXT.printOne, current ? [current] : [], 'printer');
  const saveAll = actOn('print-save-all', 'Ctrl+Shift+S', PRINTING_TEXT.saveAll, mind.open, 'pdf');
  const walk = [step('ArrowDown', 1), step('ArrowUp', -1)];
  const keys = [close, saveOne, saveAll, ...(hasPrinter ? [printOne] : [])];
  return { main: mainAct(), footer: footerActs(), keys: [...keys, ...walk] };

  function mainAct(): Act {
    if (mind.open.length === 0) return { ...close, id: 'print-done', key: 'Enter' };
    if (!hasPrinter) {
      const label = mind.open.length === 1 ? PRINTING_TEXT.saveOne : PRINTING_TEXT.saveAll;
      return actOn('print-save-all', 'Enter', label, mind.open, 'pdf', closePrint);
    }
    const sheets = mind.open.reduce((sum, issued) => sum + (Number(mind.copiesOf(issued)) || 0), 0);
    return actOn(
      'print-all',
      'Enter',
      PRINTING_TEXT.printAll(mind.open.length, sheets),
      mind.open,
      'printer',
      closePrint,
    );
  }

  function footerActs(): readonly Act[] {
    if (mind.open.length === 0) return [];
    if (papers.length === 1) return hasPrinter ? [close, saveOne] : [close];
    return hasPrinter ? [close, saveOne, saveAll, printOne] : [close, saveOne];
  }

  function actOn(
    id: string,
    key: string,
    label: string,
    wanted: Panel['request']['papers'],
    to: 'printer' | 'pdf',
    after?: () => void,
  ): Act {
    const run = async () => {
      if (await mind.start(wanted, to)) after?.();
    };
    return { id, key, label, run, blocked };
  }

  function step(key: string, by: 1 | -1): Act {
    const run = () => setSelected(Math.min(papers.length - 1, Math.max(0, selected + by)));
    return { id: `print-${key}`, key, label: by === 1 ? PRINTING_TEXT.next : PRINTING_TEXT.previous, run };
  }
}

function blockedBy({ request, mind }: Panel): string | null {
  if (request.again && mind.reason.trim() === '') return PRINTING_TEXT.reasonMissing;
  return request.papers.every((issued) => isCopies(mind.copiesOf(issued))) ? null : PRINTING_TEXT.copiesWrong;
}
