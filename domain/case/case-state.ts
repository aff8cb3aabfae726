import type { Outcome } from '../catalogue/outcome.ts';
import type { Entry, EntryRef } from '../ledger/entry.ts';
import type { Custodian } from './custodian.ts';
import type { Shortcoming } from './kinds/acceptance.ts';
import type { ConsentGiven } from './kinds/consent.ts';
import type { CaseEntrusted } from './kinds/delivery.ts';
import type { CaseClosed } from './kinds/ending.ts';
import type { FileAttached } from './kinds/files.ts';
import type { ReceivedAs } from './kinds/materials.ts';
import type { CaseOpened } from './kinds/opening.ts';
import type { PaperIssued } from './kinds/papers.ts';
import type { Statement } from './resolve.ts';
import type { Stated } from './stated.ts';
import type { StepState } from './step-state.ts';

/** One piece of paper, or what stands in its place: how it was taken, what was wrong with it, who has it. */
export type PieceState = {
  readonly received: Stated<{
    /** `committed`: a commitment stands in its place (告知承诺). */
    readonly as: ReceivedAs | 'committed';
    readonly originals: number;
    readonly copies: number;
    readonly pages: number | null;
    readonly remark: string;
    readonly copiedHere?: boolean;
    readonly condition?: 'damaged' | 'doubtful';
    /** Which e-licence or shared data, or the earlier case, and the day it was checked. */
    readonly proof?: { readonly source: string; readonly checkedOn: string };
    /** Of a commitment: who gave it and what it proves. */
    readonly by?: string;
    readonly proves?: string;
    /** Of a commitment or a paper brought later: the day it counts from. */
    readonly date?: string;
    readonly agentRule?: string;
  }> | null;
  /** What was wrong with the paper that was taken and does not do. */
  readonly rejected: Stated<{
    readonly problem: string;
    readonly date: string;
    /** What was not given back. */
    readonly kept?: { readonly originals: number; readonly copies: number };
  }> | null;
  /** `history`: every word about where it was, in order. */
  readonly custodian: Stated<{ readonly holder: Custodian; readonly history: readonly Statement[] }> | null;
};

/**
 * A piece that another has replaced: `received` stays known, also of a rejected one. `ref`: the entry with which it was
 * taken.
 */
export type EarlierPiece = PieceState & { readonly ref: EntryRef };

/** A line of the checklist is met by its newest piece. Earlier ones may still be with somebody; the oldest stands first. */
export type MaterialState = PieceState & { readonly earlier: readonly EarlierPiece[] };

/** A paper that may come later (容缺). It is open until it was filled; whether it lapsed, `view` tells. */
export type GapState = Stated<{
  readonly line: string;
  readonly due: string;
  readonly form: string;
  readonly steps: readonly string[];
  readonly date: string;
  readonly promisedBy: string;
  /** Grounds of exclusion that were asked about and denied. */
  readonly cleared?: readonly string[];
  /** The day the paper came; null while open. */
  readonly filledOn: string | null;
}>;

export type NoticeState = Stated<{
  readonly id: string;
  readonly date: string;
  readonly steps: readonly string[];
  readonly lines: readonly Shortcoming[];
  readonly basis: readonly string[];
  readonly returnTo: string;
  /** The authority that gave it about its own item; absent: the window. */
  readonly unit?: { readonly id: string; readonly name: string };
  readonly correction: Stated<{
    readonly date: string;
    readonly lines: readonly string[];
    readonly complete: boolean;
  }> | null;
}>;

export type PaperState = Stated<
  Omit<PaperIssued, 'paper'> & { readonly id: string; readonly voided: string | null; readonly prints: number }
>;

/** A document of pictures, as it is now. `line` is '' for one that no line of the checklist asks for. */
export type FileState = Stated<Omit<FileAttached, 'file'> & { readonly id: string }>;

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
  /** Steps that were added after the receipt, each with the day from which it counts as applied for. */
  readonly addedOn: Readonly<Record<string, string>>;
  /** Values of the one form by field key; '' was emptied by hand. */
  readonly form: Readonly<Record<string, string>>;
  /** Reasons a clerk gave for values that a check doubted, by field key. */
  readonly doubts: Readonly<Record<string, string>>;
  /** Who acts for the applicant (委托). */
  readonly mandate: Stated<CaseEntrusted> | null;
  /** The consent of the guardian of children under 14. */
  readonly consent: Stated<ConsentGiven> | null;
  /** Closed as an error of the record; null while it goes on. */
  readonly closing: Stated<CaseClosed> | null;
  /** Closed cases that this one takes in; their numbers open it. */
  readonly joined: readonly Stated<{ readonly id: string; readonly number: string; readonly reason: string }>[];
  readonly gaps: readonly GapState[];
  readonly receipt: Stated<{ readonly date: string; readonly lines: readonly string[] }> | null;
  readonly materials: Readonly<Record<string, MaterialState>>;
  readonly steps: readonly StepState[];
  readonly notices: readonly NoticeState[];
  readonly papers: readonly PaperState[];
  /** Documents of pictures that were not removed, in the order they were first attached. */
  readonly files: readonly FileState[];
  readonly notes: readonly Stated<{ readonly text: string }>[];
  /** The bundle's number on the provincial platform, '' while unknown. */
  readonly officialNumber: string;
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  readonly heads: readonly EntryRef[];
};
