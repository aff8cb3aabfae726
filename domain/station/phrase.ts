import { resolve } from '../case/resolve.ts';
import type { Entry } from '../ledger/entry.ts';
import { SHIPPED_PHRASES } from '../text/phrases.ts';

/** What a phrase is for: each kind of text has its own list. */
export type PhraseUse =
  | 'notice-problem'
  | 'decline-reason'
  | 'refusal-reason'
  | 'ending-reason'
  | 'extension-reason'
  | 'return-reason'
  | 'void-reason'
  | 'reprint-reason'
  | 'undo-reason'
  | 'change-reason'
  | 'correction-reason'
  | 'undelivered-reason'
  | 'minor-reason'
  | 'file-reason'
  | 'material-remark'
  | 'handoff-remark'
  | 'log-remark'
  | 'remark';

/** A sentence kept for use again (常用语). `owner` is a 工号; '' where everybody at this station has it. */
export type Phrase = {
  readonly id: string;
  readonly use: PhraseUse;
  readonly text: string;
  readonly owner: string;
  readonly shipped: boolean;
};

export const PHRASE_USES = Object.keys(SHIPPED_PHRASES) as readonly PhraseUse[];
const SHIPPED_ID = 'shipped/';

/** The phrases that come with the program. Their id is their text, so that one dropped stays dropped. */
const SHIPPED: readonly Phrase[] = PHRASE_USES.flatMap((use) =>
  SHIPPED_PHRASES[use].map((text) => ({ id: `${SHIPPED_ID}${use}/${text}`, use, text, owner: '', shipped: true })),
);

/** Every phrase in force at the station: kept ones in the order they were kept, then those of the program. */
export function foldPhrases(entries: readonly Entry[]): readonly Phrase[] {
  const written = [...resolve(entries).registers].filter(([register]) => register.startsWith('phrase/'));
  const isDropped = new Set(written.filter(([, { fact }]) => fact === null).map(([register]) => register));
  const kept = written.flatMap(([register, { fact, statements }]) => {
    if (fact === null) return [];
    const { use, text, owner } = fact as Pick<Phrase, 'use' | 'text' | 'owner'>;
    const phrase = { id: register.slice('phrase/'.length), use, text, owner, shipped: false };
    return [{ phrase, at: statements.at(-1)?.at ?? 0 }];
  });
  return [
    ...kept.sort((a, b) => a.at - b.at).map(({ phrase }) => phrase),
    ...SHIPPED.filter(({ id }) => !isDropped.has(`phrase/${id}`)),
  ];
}

/** What is offered to an operator for a kind of text: own ones first, then the shared, then those of the program. */
export function phrasesFor(phrases: readonly Phrase[], use: PhraseUse, operator: string): readonly Phrase[] {
  const rank = ({ owner, shipped }: Phrase) => (shipped ? 2 : owner === '' ? 1 : 0);
  return phrases
    .filter((phrase) => phrase.use === use && (phrase.owner === '' || phrase.owner === operator))
    .sort((a, b) => rank(a) - rank(b));
}
