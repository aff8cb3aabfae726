import type { Json } from '../ledger/canonical-json.ts';

/**
 * A register is one question about a case that can have one true answer: who holds this paper, was this step
 * accepted. An entry writes registers; the fold keeps, for each, the writes that nobody has overwritten knowingly.
 * `fact` is what is compared: concurrent equal facts agree. `detail` tells the circumstances and never conflicts.
 */
export type Write = { readonly register: string; readonly fact: Json; readonly detail?: Json };

/** The registers of a case, by name. One place, so that no two kinds write the same thing under two names. */
export const registers = {
  opening: 'opening',
  items: 'items',
  receipt: 'receipt',
  mandate: 'mandate',
  consent: 'consent',
  closing: 'closing',
  joined: (other: string) => `joined/${other}`,
  field: (key: string) => `field/${key}`,
  materialReceived: (line: string) => `material/${line}/received`,
  materialCustodian: (line: string) => `material/${line}/custodian`,
  /** Who holds a piece that another has replaced; `piece` is the entry with which it was taken. */
  pieceCustodian: (line: string, piece: string) => `material/${line}/custodian/${piece}`,
  gap: (line: string) => `gap/${line}/tolerated`,
  gapFilled: (line: string) => `gap/${line}/filled`,
  acceptance: (step: string) => `step/${step}/acceptance`,
  handOff: (step: string) => `step/${step}/hand-off`,
  signature: (step: string) => `step/${step}/signature`,
  conclusion: (step: string) => `step/${step}/conclusion`,
  arrival: (step: string) => `step/${step}/arrival`,
  delivery: (step: string) => `step/${step}/delivery`,
  ending: (step: string) => `step/${step}/ending`,
  extension: (step: string) => `step/${step}/extension`,
  fee: (step: string) => `step/${step}/fee`,
  payment: (step: string) => `step/${step}/payment`,
  tracking: (step: string) => `step/${step}/tracking`,
  confirmation: (step: string) => `step/${step}/confirmation`,
  announcement: (step: string, ref: string) => `announcement/${step}/${ref}`,
  pause: (step: string, pause: string) => `pause/${step}/${pause}`,
  pauseEnd: (step: string, pause: string) => `pause-end/${step}/${pause}`,
  notice: (id: string) => `notice/${id}`,
  correction: (notice: string) => `notice/${notice}/correction`,
  paper: (id: string) => `paper/${id}`,
  paperVoided: (id: string) => `paper/${id}/voided`,
  officialNumber: (step: string) => `official/${step}`,
  file: (id: string) => `file/${id}`,
  note: (id: string) => `note/${id}`,
  printing: (id: string) => `printing/${id}`,
} as const;
