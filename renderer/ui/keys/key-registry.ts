import type { Act } from './act.ts';
import { isPlainKey, type KeyPress, matchesKey } from './key-press.ts';

/**
 * Of which keys a layer makes rest what is not inside it: `true` all, `'page'` those of the page it lies over, while the
 * frame's (help, locking) go on.
 */
export type Modality = boolean | 'page';

/** The acts of one part of the screen. `depth` grows inwards. */
export type KeyLayer = {
  readonly depth: number;
  readonly modal: Modality;
  /** The modal layer inside of which it is; null where none is around it, however late it came. */
  readonly within: symbol | null;
  /** Stands around every page. */
  readonly frame: boolean;
  readonly acts: readonly Act[];
};

/** Where the focus is when the key falls: a plain Enter belongs to a button, plain letters to a field. */
export type Focus = 'field' | 'button' | 'elsewhere';

/** Which acts can be reached now, and which are running. One for the whole window. */
export class KeyRegistry {
  private readonly layers = new Map<symbol, KeyLayer>();
  private readonly running = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private depths = 0;

  /** Layers are numbered as they are first rendered: parents before children, pages before what opens over them. */
  nextDepth(): number {
    this.depths += 1;
    return this.depths;
  }

  set(id: symbol, layer: KeyLayer): void {
    this.layers.set(id, layer);
  }

  remove(id: symbol): void {
    this.layers.delete(id);
  }

  /**
   * Innermost first; under a modal layer only what is inside it. A page that is first rendered after the panel over it
   * opened (an act printed papers and went to its case) is not inside it.
   */
  reachable(): readonly KeyLayer[] {
    const layers = [...this.layers].sort(([, a], [, b]) => b.depth - a.depth);
    const over = layers.find(([, { modal }]) => modal !== false);
    const all = layers.map(([, layer]) => layer);
    if (!over) return all;
    const [id, { modal }] = over;
    return all.filter((layer) => layer === over[1] || layer.within === id || (modal === 'page' && layer.frame));
  }

  /** The act that this key does now; null when the key is free. A blocked act keeps its key. */
  find(press: KeyPress, focus: Focus): Act | null {
    for (const layer of this.reachable()) {
      const act = layer.acts.find((one) => matchesKey(one.key, press));
      if (act) return belongsToFocus(act.key, focus) ? null : act;
    }
    return null;
  }

  /** Runs the act unless it is blocked or still running. */
  async run(act: Act): Promise<void> {
    if (act.blocked || this.running.has(act.id)) return;
    this.running.add(act.id);
    this.changed();
    try {
      await act.run();
    } finally {
      this.running.delete(act.id);
      this.changed();
    }
  }

  isRunning(id: string): boolean {
    return this.running.has(id);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Editing keys stay the field's own: what was typed is undone, copied and pasted as everywhere else. */
const EDITING = /^Ctrl\+[ACVXYZ]$/i;

function belongsToFocus(key: string, focus: Focus): boolean {
  if (focus === 'field' && EDITING.test(key)) return true;
  if (!isPlainKey(key) || key === 'Esc') return false;
  return focus === 'field' || (focus === 'button' && /^(?:Enter|Space)$/.test(key));
}
