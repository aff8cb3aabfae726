/** What we read of a keyboard event; a plain object in tests. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

/** The key code of every key that an input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229;

const NAMES: Readonly<Record<string, string>> = {
  esc: 'escape',
  space: ' ',
  del: 'delete',
  '←': 'arrowleft',
  '→': 'arrowright',
  '↑': 'arrowup',
  '↓': 'arrowdown',
};

/** Places of the signs that acts use: an input method in Chinese makes other signs of them. */
const SIGNS: Readonly<Record<string, string>> = {
  '=': 'Equal',
  '-': 'Minus',
  '[': 'BracketLeft',
  ']': 'BracketRight',
};

/** Keys pressed while an input method composes belong to it, whatever they are. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD;
}

/**
 * True when the press is the key as an act names it (`Ctrl+Enter`, `Alt+1`, `F7`, `Esc`). Letters, digits and signs are told
 * by their place on the keyboard, because with Alt or another layout they produce other characters.
 */
export function matchesKey(name: string, press: KeyPress): boolean {
  if (name === '') return false;
  const parts = name.split('+').map((part) => part.toLowerCase());
  const last = parts.at(-1) ?? '';
  const modifiers = new Set(parts.slice(0, -1));
  return (
    modifiers.has('ctrl') === press.ctrlKey &&
    modifiers.has('alt') === press.altKey &&
    modifiers.has('shift') === press.shiftKey &&
    !press.metaKey &&
    isThatKey(last, press)
  );
}

/** A key without Ctrl or Alt that is not a function key: it may belong to the field or button that has the focus. */
export function isPlainKey(name: string): boolean {
  return !/^(?:ctrl|alt)\+/i.test(name) && !/^(?:shift\+)?f\d{1,2}$/i.test(name);
}

function isThatKey(name: string, { key, code }: KeyPress): boolean {
  if (key.toLowerCase() === (NAMES[name] ?? name)) return true;
  if (name in SIGNS) return code === SIGNS[name];
  if (/^[a-z]$/.test(name)) return code === `Key${name.toUpperCase()}`;
  return /^\d$/.test(name) && (code === `Digit${name}` || code === `Numpad${name}`);
}
