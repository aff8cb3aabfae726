import type { Page } from 'playwright-core';

/** What is keyed into each field, by its name: text, the digit of a choice, or keys one after the other. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

export type Walk = {
  /** Fields outside this selector end the walk. */
  readonly within?: string;
  /** What names a field where its own input does not: the id of the nearest element of this selector. */
  readonly box?: string;
  /** A part of a field's name is enough; the first field that has it takes the entry. */
  readonly byPart?: boolean;
};

type Kind = 'text' | 'choice' | 'list' | 'tick';
/** `open`: its options hang down, and Enter takes one of them. */
type Focused = { readonly name: string; readonly kind: Kind; readonly value: string; readonly open: boolean };
type Place = { readonly within: string; readonly box: string };

/** The last field of a form keeps the focus: so long it is waited for before that is believed. */
const LAST_FIELD_MS = 400;
/** … and so long while the page has a field that is still to come. */
const NEXT_FIELD_MS = 5_000;

/**
 * Walks with Enter from the field that has the focus to the last one, as a clerk does; a field without an entry, and one
 * that holds it already, is passed by. Returns the entries that found their field.
 */
export async function walkFields(page: Page, entries: Entries, walk: Walk = {}): Promise<readonly string[]> {
  const place = { within: walk.within ?? 'body', box: walk.box ?? '' };
  const met = new Set<string>();
  const made = new Set<string>();
  for (;;) {
    const field = await page.evaluate(focused, place);
    if (field === null || met.has(field.name)) return [...made];
    met.add(field.name);
    const named = Object.keys(entries).find(
      (name) => !made.has(name) && (walk.byPart ? field.name.includes(name) : field.name === name),
    );
    if (named !== undefined) {
      made.add(named);
      await enter(page, field, entries[named] ?? '', place);
    }
    const left = Object.keys(entries).filter((name) => !made.has(name));
    await goOn(page, field, place, left);
  }
}

async function enter(page: Page, field: Focused, entry: string | readonly string[], place: Place): Promise<void> {
  if (typeof entry !== 'string') {
    for (const key of entry) await page.keyboard.press(key);
    await until(page, place, (now) => now?.name !== field.name || !now.open, NEXT_FIELD_MS);
    return;
  }
  if (stands(field, entry)) return;
  if (field.kind !== 'text') {
    await page.keyboard.press(entry);
    // A digit is held back for a moment: it might be the first of a scan.
    await until(page, place, (now) => now?.name !== field.name || now.value !== field.value, LAST_FIELD_MS);
    return;
  }
  if (field.value !== '') await page.keyboard.press('Control+a');
  await page.keyboard.insertText(entry);
}

/** A date stands with hyphens, however it was typed; of a list only its first is known by its place. */
function stands({ kind, value }: Focused, entry: string): boolean {
  if (kind === 'list') return value !== '' && entry === '1';
  return kind !== 'tick' && value.replaceAll('-', '') === entry.replaceAll('-', '');
}

/** Enter, unless the entry led on by itself; the next field has the focus with one of the next frames. */
async function goOn(page: Page, { name }: Focused, place: Place, left: readonly string[]): Promise<void> {
  const isElsewhere = (now: Focused | null) => now?.name !== name;
  if (!isElsewhere(await page.evaluate(focused, place))) await page.keyboard.press('Enter');
  if (await until(page, place, isElsewhere, LAST_FIELD_MS)) return;
  if (await page.evaluate(hasField, left)) await until(page, place, isElsewhere, NEXT_FIELD_MS);
}

/** Runs in the window: whether one of these fields, or of those that have such a part in their name, is in the page. */
function hasField(names: readonly string[]): boolean {
  return names.some((name) => document.querySelector(`[id*="${name}"], [name*="${name}"]`) !== null);
}

/** Whether it came about in time. */
async function until(
  page: Page,
  place: Place,
  isDone: (now: Focused | null) => boolean,
  patience: number,
): Promise<boolean> {
  const end = Date.now() + patience;
  for (;;) {
    if (isDone(await page.evaluate(focused, place))) return true;
    if (Date.now() >= end) return false;
    await page.waitForTimeout(10);
  }
}

/** Runs in the window: the field that has the focus, and what it holds; null when none has. */
function focused({ within, box }: Place): Focused | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.closest(within)) return null;
  const named = (own: string) => (box === '' ? own : (element.closest(box)?.id ?? ''));
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    return { name: named(element.id), kind: 'tick', value: String(element.checked), open: false };
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    const all = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`)];
    const value = String(all.findIndex(({ checked }) => checked) + 1);
    return { name: named(element.name), kind: 'choice', value, open: false };
  }
  const list = element.closest('.ant-select:not(.ant-select-auto-complete)');
  if (list) {
    const chosen = list.querySelector('.ant-select-content-has-value, .ant-select-selection-item');
    const open = element.getAttribute('aria-expanded') === 'true';
    return { name: named(element.id), kind: 'list', value: chosen?.textContent ?? '', open };
  }
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isText ? { name: named(element.id), kind: 'text', value: element.value, open: false } : null;
}
