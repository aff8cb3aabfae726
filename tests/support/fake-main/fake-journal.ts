import { CHAIN_START } from '../../../domain/ledger/chain.ts';
import type { LedgerHead, LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../../domain/ledger/lineage.ts';
import type { LedgerHole, LedgerPlace } from '../../../domain/ledger/missing-run.ts';
import type { JournaledAct, UnnumberedAct, WrappedKey } from '../../../domain/ledger/sealed.ts';
import { drawLedgerCode } from '../../../domain/numbers/ledger-code.ts';
import type { JournalFinding } from '../../../electron/contract/journal-contract.ts';
import { filled, holesIn, type Written, writtenAfter } from './fake-holes.ts';
import { fakeKeys } from './fake-keys.ts';

/** A journal in memory with the behaviour of the real one. A "restart" of the desk keeps it, as a disk would. */
export type FakeJournal = {
  readonly acts: () => readonly JournaledAct[];
  readonly ledgers: () => readonly LedgerInfo[];
  readonly keys: () => readonly WrappedKey[];
  readonly open: (acknowledged: LedgerHead | null) => {
    ledger: LedgerInfo;
    head: LedgerHead;
    earlier: LedgerStanding[];
    keys: number;
    findings: JournalFinding[];
  };
  readonly append: (act: UnnumberedAct) => { ledger: string; firstSeq: number; head: LedgerHead; cursor: string };
  /** Destroys the keys of these subjects. */
  readonly forget: (subjects: readonly string[]) => void;
  /** The disk is put back to how it was `count` acts ago (还原卡). Keys go with it. */
  readonly rollBack: (count: number) => void;
  /** A power cut tore the last record: it is cut at the next opening. */
  readonly tearLast: () => void;
  /** The file of keys is gone. */
  readonly loseKeys: () => void;
  readonly keepKeys: (given: readonly WrappedKey[]) => number;
  /** A sector died under so many acts from `index` on: each opening says so until they are given back. */
  readonly damage: (index: number, count: number) => void;
  readonly holes: () => { holes: LedgerHole[]; ends: LedgerHead[]; ledgers: LedgerInfo[] };
  /** The ledger that goes on; null when the acts do not fit there. */
  readonly giveBack: (info: LedgerInfo, after: LedgerPlace, acts: readonly JournaledAct[]) => LedgerInfo | null;
  /** What an archive brought in: another journal's acts and keys, and a new ledger that goes on. */
  readonly join: (other: FakeJournal) => void;
  readonly written: () => readonly Written[];
  /** Puts another act in place of the one at `index`. */
  readonly replace: (index: number, change: (act: JournaledAct) => JournaledAct) => void;
};

export function createFakeJournal(mode: 'real' | 'practice'): FakeJournal {
  let written: Written[] = [];
  const ledgers: LedgerInfo[] = [];
  const keys = fakeKeys();
  let isTorn = false;
  const headOf = (ledger: string) => headIn(written, ledger);
  const begin = (predecessor: LedgerInfo['predecessor'], cause?: LedgerInfo['cause']): LedgerInfo => {
    const info = { ledger: crypto.randomUUID(), code: newCode(mode), openedAt: Date.now(), predecessor, cause };
    ledgers.push(info);
    return info;
  };
  return {
    acts: () => written.map(({ act }) => act),
    ledgers: () => ledgers,
    keys: keys.all,
    open: (acknowledged) => {
      const findings: JournalFinding[] = [];
      if (isTorn) {
        written.pop();
        isTorn = false;
        findings.push({ code: 'torn-tail-cut', detail: 'last record' });
      }
      for (const { after } of holesIn(written)) findings.push({ code: 'damaged', detail: `behind ${after.seq}` });
      if (acknowledged && !isHeld(written, ledgers, acknowledged)) {
        const { seq, hash } = headOf(acknowledged.ledger);
        findings.push({ code: 'rolled-back', detail: `after ${seq}` });
        begin({ ledger: acknowledged.ledger, seq, hash });
      }
      const ledger = ledgers.at(-1) ?? begin(null);
      const head = headOf(ledger.ledger);
      if (ledger.cause === 'joined' && head.seq === 0) findings.push({ code: 'joined', detail: '' });
      const earlier = ledgers.slice(0, -1).map((info) => ({ info, ...headOf(info.ledger) }));
      return { ledger, head, earlier, keys: keys.subjects(), findings };
    },
    append: (asked) => {
      const act = structuredClone(asked);
      const before = headOf((ledgers.at(-1) ?? begin(null)).ledger);
      const added = writtenAfter(before, numbered(act, before));
      written.push(added);
      const { head } = added;
      keys.add(act.keys);
      return { ledger: head.ledger, firstSeq: before.seq + 1, head, cursor: String(written.length) };
    },
    forget: keys.forget,
    rollBack: (count) => {
      written = written.slice(0, written.length - count);
      keys.rollBack(new Set(written.flatMap(({ act }) => act.entries.map(({ header }) => header.subject))));
    },
    tearLast: () => {
      isTorn = true;
    },
    loseKeys: keys.lose,
    keepKeys: keys.keep,
    damage: (index, count) => {
      written.splice(index, count);
    },
    holes: () => ({
      holes: [...holesIn(written)],
      ends: ledgers.map(({ ledger }) => headOf(ledger)).filter(({ seq }) => seq > 0),
      ledgers: [...ledgers],
    }),
    giveBack: ({ ledger }, after, acts) => {
      const whole = filled(written, ledger, after, structuredClone(acts));
      written = whole ?? written;
      return whole && (ledgers.at(-1) ?? null);
    },
    join: (other) => {
      const before = headOf((ledgers.at(-1) ?? begin(null)).ledger);
      written.push(...structuredClone([...other.written()]));
      keys.add(structuredClone([...other.keys()]));
      ledgers.unshift(...structuredClone([...other.ledgers()]));
      begin(before, 'joined');
    },
    written: () => written,
    replace: (index, change) => {
      const at = written[index];
      if (at) written[index] = { ...at, act: change(at.act) };
    },
  };
}

function newCode(mode: 'real' | 'practice'): string {
  return drawLedgerCode((below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below, mode);
}

function headIn(written: readonly Written[], ledger: string): LedgerHead {
  return written.findLast(({ head }) => head.ledger === ledger)?.head ?? { ledger, seq: 0, hash: CHAIN_START };
}

function isHeld(
  written: readonly Written[],
  ledgers: readonly LedgerInfo[],
  { ledger, seq, hash }: LedgerHead,
): boolean {
  return seq === 0
    ? ledgers.some((known) => known.ledger === ledger)
    : written.some(({ head }) => head.ledger === ledger && head.seq === seq && head.hash === hash);
}

/** The act as it stands in the journal: each entry with its place in the ledger. */
function numbered({ id, entries }: UnnumberedAct, { ledger, seq }: LedgerHead): JournaledAct {
  const placed = entries.map((entry, at) => ({ ...entry, header: { ...entry.header, ledger, seq: seq + 1 + at } }));
  return { id, entries: placed };
}
