import type { CountyRules } from '../calendar/county-rules.ts';
import { formatDate } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import type { Operator, StationProfile } from '../station/station-state.ts';
import { COPIES, PAPER_TITLES, SEAL_OF } from '../text/papers.ts';
import { BY_HAND } from './blocks.ts';
import type { PaperContent } from './paper-content.ts';

/** The desk that issues a paper. `now` in epoch ms. */
export type PaperDesk = {
  readonly station: StationProfile;
  readonly operator: Operator;
  readonly now: number;
  readonly practice: boolean;
  /** What the county rules; absent where it never said. */
  readonly rules?: CountyRules;
};

/** What an authority tells somebody bears its own 文号. */
const DOC_NUMBERED: ReadonlySet<PaperType> = new Set<PaperType>([
  'one-time-notice',
  'acceptance-notice',
  'delivery-receipt',
  'decline-decision',
  'not-needed-notice',
  'termination',
  'gap-notice',
  'commitment',
  'special-procedure',
  'extension-notice',
  'fee-notice',
  'decision',
  'unit-notice',
]);

/** The frame every paper starts from: number, heading, title, date, copies, its usual seal; no signatures yet. */
export function paperFrame(type: PaperType, desk: PaperDesk, number: string): PaperContent {
  return {
    type,
    title: PAPER_TITLES[type],
    heading: headingOf(desk.station),
    number,
    docNumber: DOC_NUMBERED.has(type) ? BY_HAND : null,
    caseNumber: '',
    addressee: '',
    blocks: [],
    basis: [],
    signatures: [],
    seal: SEAL_OF[type],
    date: formatDate(businessDate(desk.now)),
    copies: [...COPIES[type]],
    landscape: false,
    practice: desk.practice,
  };
}

/** County and hall; a hall whose name begins with the county's is not given it twice. */
export function headingOf({ county, hall }: StationProfile): string {
  return hall.startsWith(county.name) ? hall : `${county.name}${hall}`;
}

/** The window as papers name it: hall and window. */
export function windowOf(station: StationProfile): string {
  return `${headingOf(station)} ${station.name}`;
}
