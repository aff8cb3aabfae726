import { isComposing } from '../keys/key-press.ts';
import { type FieldMemory, rememberField } from './field-memory.ts';
import { type Burst, NO_BURST, patience, readKey } from './scan-machine.ts';

/**
 * Hears a scanner anywhere in the window. In a text field the digits appear as they come and are taken out again when
 * they prove to be a scan; elsewhere, where a digit would choose something, they are held back until that is settled.
 */
export class ScanListener {
  private readonly onScan: (digits: string) => void;
  private burst: Burst = NO_BURST;
  private memory: FieldMemory | null = null;
  private held: KeyboardEvent[] = [];
  private timer = 0;
  private releasing = false;

  constructor(onScan: (digits: string) => void) {
    this.onScan = onScan;
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  dispose(): void {
    window.clearTimeout(this.timer);
    window.removeEventListener('keydown', this.onKey, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.releasing) return;
    const { key, timeStamp: at, repeat } = event;
    const foreign = isComposing(event) || event.ctrlKey || event.altKey || event.metaKey;
    const { burst, scanned } = readKey(this.burst, { key, at, repeat, foreign });
    this.burst = burst;
    if (scanned !== null) this.take(event, scanned);
    else if (burst.digits === '') this.release();
    else this.follow(event, burst.digits.length === 1);
  };

  private follow(event: KeyboardEvent, isFirst: boolean): void {
    if (isFirst) {
      this.release();
      this.memory = rememberField(document.activeElement);
    }
    if (this.memory === null) this.hold(event);
  }

  private take(event: KeyboardEvent, digits: string): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    window.clearTimeout(this.timer);
    this.held = [];
    this.memory?.restore();
    this.memory = null;
    this.onScan(digits);
  }

  private hold(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.held.push(event);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.releaseByAndBy(), patience(this.burst));
  }

  /** They were a person's keys after all: they do now, in order, what they would have done. */
  private release(): void {
    window.clearTimeout(this.timer);
    while (this.held.length > 0) this.releaseOne();
  }

  /** As `release`, and lets the page draw what each key brings before the next one falls. */
  private async releaseByAndBy(): Promise<void> {
    while (this.held.length > 0) {
      this.releaseOne();
      await Promise.resolve();
    }
  }

  private releaseOne(): void {
    const event = this.held.shift();
    if (!event) return;
    const { key, code, keyCode } = event;
    const target = document.activeElement ?? document.body;
    this.releasing = true;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code, keyCode, bubbles: true, cancelable: true }));
    this.releasing = false;
  }
}
