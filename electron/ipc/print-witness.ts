import { paperPrinted } from '../../domain/case/kinds/papers.ts';
import type { UnnumberedAct } from '../../domain/ledger/sealed.ts';

/**
 * Whose papers left the program and are not in the record yet. A printer may take longer than a clerk stays: that he
 * printed is his act, also when another has signed in by then, and the main process saw him begin.
 */
export type PrintWitness = {
  /** He pressed print; gives a number by which what follows is his. 0 when nobody sits here. */
  readonly begins: (no: string | null) => number;
  readonly whoBegan: (begun: number) => string | undefined;
  /** What he began so handed a sheet over; a run of many sheets counts once. */
  readonly saw: (begun: number, no: string) => void;
  /** Whether this act is nothing but the printing of one whom we saw print. */
  readonly knows: (act: UnnumberedAct) => boolean;
  /** It is in the record: the same printing is not entered a second time. */
  readonly recorded: (act: UnnumberedAct) => void;
};

export function printWitness(): PrintWitness {
  /** Runs that are not in the record yet, each with who began it. Two may be on their way at once. */
  const printed = new Map<string, string>();
  const begun: string[] = [];
  const runOf = (act: UnnumberedAct) => {
    const who = printerOf(act);
    return [...printed].find(([, no]) => no === who)?.[0];
  };
  return {
    begins: (no) => (no === null ? 0 : begun.push(no)),
    whoBegan: (number) => begun[number - 1],
    saw: (number, no) => {
      printed.set(`${number}/${no}`, no);
    },
    knows: (act) => runOf(act) !== undefined,
    recorded: (act) => {
      const run = runOf(act);
      if (run !== undefined) printed.delete(run);
    },
  };
}

/** Null for an act that says anything else, or speaks for several. */
function printerOf({ entries }: UnnumberedAct): string | null {
  const who = entries[0]?.header.operator ?? null;
  const isPrinting = entries.every(({ header }) => header.kind === paperPrinted.kind && header.operator === who);
  return isPrinting ? who : null;
}
