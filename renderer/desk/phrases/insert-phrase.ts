/** A text with a part of it chosen, as an input holds it. */
export type TypedText = { readonly value: string; readonly start: number; readonly end: number };

const CLOSED = /[\s，。；：、！？（“,.;:!?(]$/;

/**
 * Puts a phrase where the caret stands, over what is selected; a sentence before it that was not closed gets its
 * semicolon. `caret` is the place behind the phrase.
 */
export function insertPhrase(
  { value, start, end }: TypedText,
  phrase: string,
): { readonly value: string; readonly caret: number } {
  const before = value.slice(0, start);
  const joint = before === '' || CLOSED.test(before) ? '' : '；';
  const written = `${before}${joint}${phrase}`;
  return { value: `${written}${value.slice(end)}`, caret: written.length };
}
