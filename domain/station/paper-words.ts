import { factOf } from '../case/folding/read-registers.ts';
import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import { isPaperType, type PaperType } from '../numbers/paper-type.ts';
import type { PaperContent } from '../papers/paper-content.ts';

/** How the county words one kind of paper; '' or none: as the program words it. */
export type PaperWords = {
  readonly heading: string;
  /** A last line under the copies. */
  readonly footer: string;
  /** The word of the 文号: 永政务受 in 永政务受〔2026〕…号. */
  readonly docWord: string;
  /** Where each copy goes. */
  readonly copies: readonly string[];
  readonly seal: string;
};

export const NO_PAPER_WORDS: PaperWords = { heading: '', footer: '', docWord: '', copies: [], seal: '' };

export type PaperWordings = ReadonlyMap<PaperType, PaperWords>;

const FAMILY = 'paper-words/';

/** What the county set, by type of paper. */
export function foldPaperWords(entries: readonly Entry[]): PaperWordings {
  return new Map(
    [...resolve(entries).registers].flatMap(([register, held]) => {
      const type = register.startsWith(FAMILY) ? register.slice(FAMILY.length) : '';
      const words = factOf<PaperWords>(held);
      return isPaperType(type) && words ? [[type, words] as const] : [];
    }),
  );
}

/** The paper with the county's words; `year` stands in its 文号, whose serial is for the pen. */
export function wordedPaper(content: PaperContent, words: PaperWords | undefined, year: string): PaperContent {
  if (!words) return content;
  const { heading, footer, docWord, copies, seal } = words;
  return {
    ...content,
    heading: heading || content.heading,
    docNumber: docWord === '' ? content.docNumber : `${docWord}〔${year}〕　　　　　号`,
    copies: copies.length > 0 ? [...copies] : content.copies,
    seal: content.seal === null || seal === '' ? content.seal : seal,
    ...(footer === '' ? {} : { footer }),
  };
}
