import type { PaperWords } from '../../../domain/station/paper-words.ts';

/** As typed. */
export type PaperWordsDraft = Readonly<Record<keyof PaperWords, string>>;

export const paperWordsDraft = ({ copies, ...words }: PaperWords): PaperWordsDraft => ({
  ...words,
  copies: copies.join('、'),
});

export function paperWordsOf(draft: PaperWordsDraft): PaperWords {
  const copies = draft.copies
    .split(/[、,，;；\s]+/)
    .map((copy) => copy.trim())
    .filter((copy) => copy !== '');
  return {
    heading: draft.heading.trim(),
    footer: draft.footer.trim(),
    docWord: draft.docWord.trim(),
    copies,
    seal: draft.seal.trim(),
  };
}
