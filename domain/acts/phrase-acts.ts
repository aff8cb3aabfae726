import { entryOf, refuse } from '../case/decide/support.ts';
import { stationSubject } from '../ledger/entry.ts';
import { foldPhrases, type PhraseUse, phrasesFor } from '../station/phrase.ts';
import { phraseDropped, phraseKept } from '../station/station-kinds.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';

const LONGEST = 300;

/** Keeps a sentence for use again: for the operator alone, or for everybody at this station. Names the station's subject. */
export function keepPhrase(
  desk: Desk,
  phrase: { readonly use: PhraseUse; readonly text: string; readonly shared: boolean },
  { station, operator, newId }: ActContext,
): Decision {
  const text = phrase.text.trim();
  const subject = stationSubject(station.code);
  if (text === '') return refuse('phraseEmpty');
  if (text.length > LONGEST) return refuse('phraseTooLong', LONGEST);
  const known = phrasesFor(foldPhrases(desk.entriesOf(subject)), phrase.use, operator);
  // Sharing what one has for oneself alone is no repetition.
  if (known.some((one) => one.text === text && (!phrase.shared || one.owner === ''))) return refuse('phraseKnown');
  const data = { id: newId(), use: phrase.use, text, owner: phrase.shared ? '' : operator };
  return { ok: true, entries: [entryOf(subject, phraseKept, data)], value: undefined };
}

/** Takes a phrase off the list, one of the program too; texts written with it stay as they are. */
export function dropPhrase(desk: Desk, id: string, { station, operator }: ActContext): Decision {
  const subject = stationSubject(station.code);
  const phrase = foldPhrases(desk.entriesOf(subject)).find((one) => one.id === id);
  if (!phrase) return refuse('phraseUnknown');
  if (phrase.owner !== '' && phrase.owner !== operator) return refuse('phraseOfAnother');
  return { ok: true, entries: [entryOf(subject, phraseDropped, { id })], value: undefined };
}
