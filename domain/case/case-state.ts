import type { Outcome } from '../catalogue/outcome.ts';
import type { Entry, EntryRef } from '../ledger/entry.ts';
import type { Custodian } from './custodian.ts';
import type { Shortcoming } from './kinds/acceptance.ts';
import type { ReceivedAs } from './kinds/materials.ts';
import type { CaseOpened } from './kinds/opening.ts';
import type { PaperIssued } from './kinds/papers.ts';
import type { Statement } from './resolve.ts';

/** Who stated a fact and when (epoch ms); several sources when more than one desk stated the same. */
export type Stated<Fact> = Fact & {
  readonly at: number;
  readonly operator: string;
  readonly sources: readonly Statement[];
};

export type MaterialState = {
  readonly received: Stated<{
    readonly as: ReceivedAs;
    readonly originals: number;
    readonly copies: number;
    readonly pages: number | null;
    readonly remark: string;
  }> | null;
  readonly custodian: Stated<{ readonly holder: Custodian }> | null;
};

export type StepState = {
  readonly id: string;
  readonly acceptance: Stated<{
    readonly by: 'window' | 'unit';
    readonly date: string;
    readonly due: string | null;
  }> | null;
  readonly handOff: Stated<{ readonly slip: string; readonly slipNumber: string; readonly unit: string }> | null;
  readonly signature: Stated<{ readonly by: string; readonly source: 'slip' | 'unit'; readonly remark: string }> | null;
  readonly conclusion: Stated<{
    readonly result: 'granted' | 'refused';
    readonly name: string;
    readonly number: string;
    readonly date: string;
    readonly validUntil: string;
    readonly reason: string;
  }> | null;
  readonly arrival: Stated<{ readonly form: 'paper' | 'electronic'; readonly copies: number }> | null;
  readonly delivery: Stated<{
    readonly date: string;
    readonly way: 'direct' | 'mail' | 'electronic' | 'proxy';
    readonly recipient: { readonly name: string; readonly idNo: string; readonly relation: string };
    readonly place: string;
  }> | null;
  readonly officialNumber: string;
};

export type NoticeState = Stated<{
  readonly id: string;
  readonly date: string;
  readonly steps: readonly string[];
  readonly lines: readonly Shortcoming[];
  readonly basis: readonly string[];
  readonly returnTo: string;
  readonly correction: Stated<{
    readonly date: string;
    readonly lines: readonly string[];
    readonly complete: boolean;
  }> | null;
}>;

export type PaperState = Stated<
  Omit<PaperIssued, 'paper'> & { readonly id: string; readonly voided: string | null; readonly prints: number }
>;

/** Two or more desks stated what cannot both be true; a person settles it with a further entry. */
export type Conflict = { readonly register: string; readonly statements: readonly Statement[] };

/** A line of the time line. `clockAhead`: its clock ran more than a day ahead of entries that came after it. */
export type TimelineEntry = {
  readonly ref: EntryRef;
  readonly entry: Entry;
  readonly undone: boolean;
  readonly understood: boolean;
  readonly clockAhead: boolean;
};

/** A case: the sum of its entries. All desks with the same set of entries hold the same value. */
export type CaseState = {
  readonly id: string;
  readonly opening: Stated<CaseOpened> | null;
  readonly outcome: Outcome | null;
  /** Values of the one form by field key; '' was emptied by hand. */
  readonly form: Readonly<Record<string, string>>;
  /** Reasons a clerk gave for values that a check doubted, by field key. */
  readonly doubts: Readonly<Record<string, string>>;
  readonly receipt: Stated<{ readonly date: string; readonly lines: readonly string[] }> | null;
  readonly materials: Readonly<Record<string, MaterialState>>;
  readonly steps: readonly StepState[];
  readonly notices: readonly NoticeState[];
  readonly papers: readonly PaperState[];
  readonly notes: readonly Stated<{ readonly text: string }>[];
  /** The bundle's number on the provincial platform, '' while unknown. */
  readonly officialNumber: string;
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  readonly heads: readonly EntryRef[];
};
