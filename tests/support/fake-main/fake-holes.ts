import { CHAIN_START, linkHash } from '../../../domain/ledger/chain.ts';
import type { LedgerHead } from '../../../domain/ledger/ledger-info.ts';
import type { LedgerHole, LedgerPlace } from '../../../domain/ledger/missing-run.ts';
import type { JournaledAct } from '../../../domain/ledger/sealed.ts';

/** One act as it stands in a fake journal, with the head of its ledger before and after it. */
export type Written = { readonly act: JournaledAct; readonly before: LedgerHead; readonly head: LedgerHead };

/** An act behind this head. */
export function writtenAfter(before: LedgerHead, act: JournaledAct): Written {
  const hash = act.entries.reduce((prev, { header, content }) => linkHash({ header, content, prev }), before.hash);
  return { act, before, head: { ...before, seq: before.seq + act.entries.length, hash } };
}

/** Where acts are missing between those that are there, as the real journal tells it. */
export function holesIn(written: readonly Written[]): readonly LedgerHole[] {
  const ends = new Map<string, LedgerHead>();
  return written.flatMap(({ before, head }) => {
    const { ledger } = before;
    const after = ends.get(ledger) ?? { ledger, seq: 0, hash: CHAIN_START };
    ends.set(ledger, head);
    return after.seq < before.seq ? [{ ledger, after: placeOf(after), before: placeOf(before) }] : [];
  });
}

/** The acts in their place; null when they do not lead from the act before to the one after. */
export function filled(
  written: readonly Written[],
  ledger: string,
  after: LedgerPlace,
  acts: readonly JournaledAct[],
): Written[] | null {
  let head: LedgerHead = { ledger, ...after };
  const given = acts.map((act) => {
    const one = writtenAfter(head, act);
    head = one.head;
    return one;
  });
  const at = written.findIndex(({ before }) => before.ledger === ledger && before.seq > after.seq);
  const next = written[at]?.before;
  if (next && (next.seq !== head.seq || next.hash !== head.hash)) return null;
  const end = at >= 0 ? at : written.findLastIndex((one) => one.head.ledger === ledger) + 1;
  return [...written.slice(0, end), ...given, ...written.slice(end)];
}

const placeOf = ({ seq, hash }: LedgerHead): LedgerPlace => ({ seq, hash });
