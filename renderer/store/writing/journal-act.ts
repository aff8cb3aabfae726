import type { Refusal } from '../../../domain/acts/decision.ts';
import type { LedgerHead } from '../../../domain/ledger/ledger-info.ts';
import type { UnnumberedAct } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import { STORE_TEXT } from '../text/store-text.ts';

export type Journaled = {
  readonly ok: true;
  readonly ledger: string;
  readonly firstSeq: number;
  readonly head: LedgerHead;
  readonly cursor: string;
};

/** Hands an act to the journal. A failure does not mean that nothing was written: the journal must be asked. */
export async function journalAct(parts: Parts, act: UnnumberedAct): Promise<Journaled | Refusal> {
  const answer = await parts.bridge.call('journal.append', { store: parts.store, act }).catch(() => null);
  return answer?.ok ? answer : journalRefusal(answer?.code ?? 'unanswered');
}

export function journalRefusal(code: string): Refusal {
  const texts: Readonly<Record<string, string>> = STORE_TEXT.journal;
  return { ok: false, code: `journal.${code}`, text: texts[code] ?? STORE_TEXT.journal.io };
}
