import type { Calendar } from '../calendar/calendar.ts';
import type { CountyRules } from '../calendar/county-rules.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import type { PaperWordings } from '../station/paper-words.ts';
import type { StationProfile } from '../station/station-state.ts';

/** Numbers of this desk's ledger, gapless per type; taken for good only when the act is journaled. */
export interface NumberSource {
  readonly caseNumber: () => string;
  readonly paperNumber: (type: PaperType) => string;
}

/** What every decision is handed: time, place, person, ids. Nothing in `domain/` finds these for itself. */
export type ActContext = {
  /** Epoch ms of the device; business dates are derived in Asia/Shanghai. */
  readonly now: number;
  /** 工号 of who acts. */
  readonly operator: string;
  readonly station: StationProfile;
  readonly calendar: Calendar;
  /** Practice papers carry a watermark. */
  readonly practice: boolean;
  /** How the county words its papers; absent where it never said. */
  readonly paperWords?: PaperWordings;
  /** What the county rules about clocks and reminders; absent where it never said. */
  readonly rules?: CountyRules;
  readonly newId: () => string;
  readonly numbers: NumberSource;
};
