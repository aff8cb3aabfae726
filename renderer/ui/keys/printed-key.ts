import { UI_TEXT } from '../text.ts';

/** A key as it is read on the screen: the space bar bears no name. */
export function printedKey(key: string): string {
  return key === 'Space' ? UI_TEXT.space : key;
}
