/**
 * The line of a case in lists and in search. Two halves: what queries need stays plain in the database, what names a
 * person is sealed. Nothing here depends on the time of reading (that is `view`'s part).
 */
export type CaseSummary = { readonly plain: PlainSummary; readonly personal: PersonalSummary };

/**
 * Where the case as a whole stands: `opened` papers are being gathered · `received` · `correcting` a notice is open ·
 * `accepted` some step accepted · `delivering` a result lies here · `delivered` all is done · `closed` it ended without a
 * result: every step declined, withdrawn or ended, or the case closed as an error of the record.
 */
export type CasePhase = 'opened' | 'received' | 'correcting' | 'accepted' | 'delivering' | 'delivered' | 'closed';

export type PlainSummary = {
  readonly id: string;
  readonly number: string;
  readonly bundle: { readonly id: string; readonly no: string; readonly name: string };
  readonly station: string;
  readonly openedOn: string;
  readonly changedAt: number;
  readonly phase: CasePhase;
  /**
   * What the case waits for, as `<act>@<unit id>` or `<act>`: accept, correct, gap, hand-off@gaj, sign@gaj,
   * conclude@gaj, resume@gaj (a special procedure lasts), arrive@gaj, deliver, confirm (a delivery on its way),
   * return (originals of a case that is over).
   */
  readonly awaits: readonly string[];
  /** Earliest due date of a running clock, by the calendar in use when the row was written; null when none runs. */
  readonly nextDue: string | null;
  /** The day the oldest result that is still to be delivered came to the window; null when none lies here. */
  readonly lyingSince: string | null;
  /** Working dates (Asia/Shanghai) on which something was entered for this case. */
  readonly days: readonly string[];
  /** Every number that opens this case when scanned or typed: case, papers, slips, official numbers. */
  readonly codes: readonly string[];
  readonly originalsHere: number;
  readonly conflicts: number;
};

export type PersonalSummary = {
  readonly applicant: string;
  readonly idNo: string;
  readonly phone: string;
  /** Names of the other people and organisations of the case, for search. */
  readonly others: readonly string[];
  /** Their ID numbers; a row written before they were kept has none until the case's next act. */
  readonly otherIdNos?: readonly string[];
};
