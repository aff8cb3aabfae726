// The kinds of paper a desk numbers, and the two digits that stand for each in a number. Codes are for ever: a kind that
// is no longer printed keeps its code, new kinds take the next free one.

export const PAPER_TYPE_CODES = {
  'one-form': '01',
  receipt: '02',
  'one-time-notice': '03',
  'correction-receipt': '04',
  'acceptance-notice': '05',
  'handoff-slip': '06',
  'pickup-voucher': '07',
  'delivery-receipt': '08',
  'day-log': '09',
  'hall-log': '10',
  'item-form': '11',
  'decline-decision': '12',
  'not-needed-notice': '13',
  withdrawal: '14',
  termination: '15',
  'gap-promise': '16',
  'gap-notice': '17',
  commitment: '18',
  'return-list': '19',
  'special-procedure': '20',
  'extension-notice': '21',
  'fee-notice': '22',
  decision: '23',
  'mail-slip': '24',
  mandate: '25',
  'unit-notice': '26',
  'correction-record': '29',
  'consultation-log': '27',
  guidance: '28',
  'access-log': '30',
  'branch-check': '31',
} as const;

export type PaperType = keyof typeof PAPER_TYPE_CODES;

export const PAPER_TYPES = Object.keys(PAPER_TYPE_CODES) as readonly PaperType[];

export function isPaperType(value: unknown): value is PaperType {
  return typeof value === 'string' && Object.hasOwn(PAPER_TYPE_CODES, value);
}

/** Null for a code that this version does not know: a newer desk may have printed the paper. */
export function paperTypeOfCode(code: string): PaperType | null {
  return PAPER_TYPES.find((type) => PAPER_TYPE_CODES[type] === code) ?? null;
}
