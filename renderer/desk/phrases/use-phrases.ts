import { useCallback, useMemo } from 'react';
import { dropPhrase, keepPhrase } from '../../../domain/acts/phrase-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import { type Phrase, type PhraseUse, phrasesFor } from '../../../domain/station/phrase.ts';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { useAct, useSession } from '../session.ts';
import { PHRASES_TEXT } from '../text/phrases.ts';

/** What is offered to whoever works here for a kind of text, and the two acts on it; each gives whether it was done. */
export function usePhrases(use: PhraseUse) {
  const { phrases } = useDeskStatus();
  const { operator, station } = useSession();
  const run = useAct();
  const subjects = useMemo(() => [stationSubject(station.code)], [station.code]);
  const offered = useMemo(() => phrasesFor(phrases, use, operator.no), [phrases, use, operator.no]);
  const keep = useCallback(
    async (text: string, shared: boolean) => {
      const kept = await run(
        subjects,
        (desk, context) => keepPhrase(desk, { use, text, shared }, context),
        PHRASES_TEXT.kept,
      );
      return kept.ok;
    },
    [run, subjects, use],
  );
  const drop = useCallback(
    async (id: string) => {
      const gone = await run(subjects, (desk, context) => dropPhrase(desk, id, context), PHRASES_TEXT.section.dropped);
      return gone.ok;
    },
    [run, subjects],
  );
  return { offered, keep, drop };
}

/** Whose a phrase is, in a word. */
export function ownerOf({ owner, shipped }: Phrase): string {
  const { owners } = PHRASES_TEXT;
  return shipped ? owners.shipped : owner === '' ? owners.shared : owners.own;
}
