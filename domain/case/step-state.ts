import type { StepDeclined, TerminationGround } from './kinds/ending.ts';
import type { DeliveryWay } from './kinds/result.ts';
import type { SpecialProcedure } from './kinds/unit-work.ts';
import type { Stated } from './stated.ts';

/** A stretch in which the clock of a step stands still; `to` null while it lasts. */
export type PauseState = Stated<{
  readonly id: string;
  readonly procedure: SpecialProcedure;
  readonly ground: string;
  readonly from: string;
  readonly days: number | null;
  readonly to: string | null;
}>;

export type StepState = {
  readonly id: string;
  readonly acceptance: Stated<{
    readonly by: 'window' | 'unit';
    readonly date: string;
    readonly due: string | null;
    readonly deemed?: boolean;
  }> | null;
  /** 不受理 or 不予受理; never together with an acceptance. */
  readonly declined: Stated<Omit<StepDeclined, 'step'>> | null;
  /** Withdrawn by the applicant, or ended without a decision. */
  readonly ending: Stated<{
    readonly how: 'withdrawn' | 'terminated';
    readonly by: string;
    readonly ground?: TerminationGround;
    readonly reason: string;
    readonly date: string;
  }> | null;
  /** The unit did not take the last hand-off. */
  readonly refusal: Stated<{
    readonly slip: string;
    readonly by: string;
    readonly reason: string;
    readonly returned: readonly string[];
  }> | null;
  readonly pauses: readonly PauseState[];
  readonly extension: Stated<{
    readonly days: number;
    readonly due: string;
    readonly reason: string;
    readonly approvedBy: string;
    readonly date: string;
  }> | null;
  readonly fee: Stated<{
    readonly item: string;
    readonly amount: string;
    readonly basis: string;
    readonly channel: string;
    readonly date: string;
    readonly reason?: string;
    readonly payment: Stated<{ readonly receipt: string; readonly date: string }> | null;
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
  /** A result that was recorded and taken back. */
  readonly revoked: Stated<{ readonly reason: string; readonly date: string }> | null;
  readonly arrival: Stated<{ readonly form: 'paper' | 'electronic'; readonly copies: number }> | null;
  readonly delivery: Stated<{
    readonly date: string;
    readonly way: DeliveryWay;
    readonly recipient: { readonly name: string; readonly idNo: string; readonly relation: string };
    readonly place: string;
    readonly dispatch?: {
      readonly carrier: string;
      readonly number: string;
      readonly address: string;
      readonly phone: string;
    };
    readonly identity?: { readonly checked: string; readonly mandate: string };
  }> | null;
  /** It came back undelivered and lies at the window again. */
  readonly undelivered: Stated<{ readonly date: string; readonly reason: string }> | null;
  /** What was mailed, put in a locker or taken along reached the recipient. */
  readonly confirmation: Stated<{ readonly date: string; readonly by: string; readonly how: string }> | null;
  /** The carrier's number where it came after the dispatch; '' while unknown. */
  readonly tracking: string;
  readonly announcements: readonly Stated<{ readonly date: string; readonly how: string; readonly agreed: string }>[];
  readonly officialNumber: string;
};
