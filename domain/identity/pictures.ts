// Pictures among characters (emoji). County PCs have no font for them: on paper each is an empty box.

/** Shown as a picture by default or by a selector; signs such as № or ☎ print as text and pass. */
const PICTURE = /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\uFE0F|\u20E3/u;

/** One picture or several together: with skin colours, joined to families, flags of two letters. */
const PICTURES = /(?:(?:\p{Extended_Pictographic}\uFE0F|\p{Emoji_Presentation}|\p{Emoji_Modifier})\uFE0F?\u200D?)+/gu;

/** Left over from pictures that are a sign or a figure in a frame. */
const SELECTORS = /[\uFE0F\u20E3]/g;

export function hasPicture(text: string): boolean {
  return PICTURE.test(text);
}

/** The text with a word in place of each picture; all else as it is. */
export function wordsForPictures(text: string, word: string): string {
  return hasPicture(text) ? text.replace(PICTURES, word).replace(SELECTORS, '') : text;
}
