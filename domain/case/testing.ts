import type { Json } from '../ledger/canonical-json.ts';
import { causalOrder } from '../ledger/causal-order.ts';
import { caseSubject, type Entry } from '../ledger/entry.ts';

/** Builders for tests: a desk that writes entries about one case, knowing what it was given. Ids and times are fixed. */
export type TestDesk = {
  /** Writes one entry, having seen everything this desk holds. */
  readonly write: (kind: string, data: Json, at?: number) => Entry;
  /** Receives what another desk wrote. */
  readonly learn: (entries: readonly Entry[]) => void;
  readonly entries: () => readonly Entry[];
};

export const CASE = 'c1';

export function testDesk(ledger: string, start = 1_790_000_000_000): TestDesk {
  const held = new Map<string, Entry>();
  let seq = 0;
  return {
    write: (kind, data, at = start + seq * 60_000) => {
      const seen = [...causalOrder([...held.values()]).heads];
      seq += 1;
      const clock = { wall: at, count: 0 };
      const entry: Entry = {
        ledger,
        seq,
        v: 1,
        kind,
        subject: caseSubject(CASE),
        seen,
        clock,
        at,
        operator: `${ledger}-01`,
        data,
      };
      held.set(`${ledger}:${seq}`, entry);
      return entry;
    },
    learn: (entries) => {
      for (const entry of entries) held.set(`${entry.ledger}:${entry.seq}`, entry);
    },
    entries: () => [...held.values()],
  };
}

export const formChange = (fields: Record<string, string>): Json => ({ fields, reasons: {} });

export function received(line: string, originals = 1): Json {
  const custodian = { at: 'station', code: '0003', name: '综合窗口3号' };
  return { line, as: 'kept', originals, copies: 0, pages: null, remark: '', custodian };
}
