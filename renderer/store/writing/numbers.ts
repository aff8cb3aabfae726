import type { NumberSource } from '../../../domain/acts/act-context.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { Json } from '../../../domain/ledger/canonical-json.ts';
import {
  caseSerialKey,
  makeCaseNumber,
  makePaperNumber,
  type NumberOrigin,
  type NumberResult,
  paperSerialKey,
} from '../../../domain/numbers/make-number.ts';
import { type ParsedCode, parseCode } from '../../../domain/numbers/parse-code.ts';

type Refused = Extract<NumberResult, { readonly ok: false }>['code'];

/** Thrown through a decision, which cannot go on without its number; `perform` turns it into a refusal. */
export class NumberRefused extends Error {
  readonly code: Refused;
  constructor(code: Refused) {
    super(code);
    this.code = code;
  }
}

/** A serial counts as used only once an entry that bears it is journaled; what a decision draws and drops stays free. */
export function numberSource(origin: NumberOrigin, now: number, counters: ReadonlyMap<string, number>): NumberSource {
  const date = businessDate(now);
  const drawn = new Map<string, number>();
  const draw = (serialKey: string, make: (serial: number) => NumberResult): string => {
    const key = counterKey(origin.ledger, serialKey);
    const serial = (drawn.get(key) ?? counters.get(key) ?? 0) + 1;
    const made = make(serial);
    if (!made.ok) throw new NumberRefused(made.code);
    drawn.set(key, serial);
    return made.number;
  };
  return {
    caseNumber: () => draw(caseSerialKey(date), (serial) => makeCaseNumber(origin, date, serial)),
    paperNumber: (type) => draw(paperSerialKey(type, date), (serial) => makePaperNumber(origin, type, date, serial)),
  };
}

type UsedSerial = { readonly key: string; readonly serial: number };

/**
 * The counters that an entry's numbers used up, whatever ledger they belong to: its own `number`, and all `numbers` of
 * a case of which nothing else is left.
 */
export function usedSerials(data: Json): readonly UsedSerial[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  const { number = null, numbers = null } = data as { readonly number?: Json; readonly numbers?: Json };
  return [number, ...(Array.isArray(numbers) ? numbers : [])].flatMap((one) => {
    const code = typeof one === 'string' ? parseCode(one) : null;
    const serialKey = code && serialKeyOf(code);
    return code && serialKey ? [{ key: counterKey(code.ledger, serialKey), serial: code.serial }] : [];
  });
}

function serialKeyOf(code: ParsedCode): string | null {
  if (code.kind === 'case') return caseSerialKey(code.date);
  return code.paperType && `paper:${code.paperType}:${code.year}`;
}

function counterKey(ledgerCode: string, serialKey: string): string {
  return `${ledgerCode}/${serialKey}`;
}
