import { z } from 'zod';
import { formatDate, isDateString } from '../../../../domain/calendar/date-string.ts';
import { custodian } from '../../../../domain/case/custodian.ts';
import { caseClosed, otherCase } from '../../../../domain/case/kinds/ending.ts';
import { caseOpened } from '../../../../domain/case/kinds/opening.ts';
import { registers } from '../../../../domain/case/register.ts';
import { maskNumbersIn } from '../../../../domain/identity/mask-text.ts';
import type { Json } from '../../../../domain/ledger/canonical-json.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import { CONFLICT_TEXT as TEXT } from '../../text/conflict.ts';
import { TIMELINE_TEXT } from '../../text/timeline.ts';
import { ODD_TEXT } from '../../text/timeline-odd.ts';
import { holderWords } from './holder-words.ts';
import type { CaseNames } from './names.ts';

export type FactNames = {
  readonly names: CaseNames;
  /** The code of this desk. */
  readonly station: string;
  /** How a value is shown: of this field of the form, or (null) the name of somebody the form does not hold. */
  readonly hide: (field: string | null, value: string) => string;
};

const FIELD = registers.field('');

/** What is stated of a register, as a person would say it; nothing of how the record writes it down. */
export function factWords(register: string, fact: Json, words: FactNames): string {
  if (register.startsWith(FIELD)) return words.hide(register.slice(FIELD.length), plainWords(fact));
  const holder = custodian.safeParse(fact);
  if (holder.success) return holderWords(holder.data, words.names, words.station);
  return maskNumbersIn(wholeWords(register, fact) ?? partsOf(fact, words));
}

const items = z.object({ steps: z.array(z.object({ name: z.string() })) });
const paper = z.object({ title: z.string(), number: z.string() });
const notice = z.object({ lines: z.array(z.object({ material: z.string(), problem: z.string() })) });

/** Facts that are a whole record of their own; null for the others. */
function wholeWords(register: string, fact: Json): string | null {
  const [family = ''] = register.split('/');
  if (register === registers.opening) {
    const opened = caseOpened.schema.safeParse(fact).data;
    return opened
      ? TEXT.opened(opened.bundle.name, TIMELINE_TEXT.channels[opened.channel], tailOf(opened.number))
      : null;
  }
  if (register === registers.items) return namesIn(items.safeParse(fact).data?.steps);
  if (register === registers.closing) {
    const closed = caseClosed.schema.safeParse(fact).data;
    return closed
      ? ODD_TEXT.closed(closed.why, closed.reason, closed.successor ? tailOf(closed.successor.number) : '')
      : null;
  }
  const asked = family === 'notice' ? notice.safeParse(fact).data : undefined;
  if (asked) return asked.lines.map(({ material, problem }) => TEXT.shortcoming(material, problem)).join('、');
  if (family === 'joined') return tailWords(otherCase.safeParse(fact).data?.number);
  const issued = family === 'paper' ? paper.safeParse(fact).data : undefined;
  return issued ? TEXT.paper(issued.title, tailOf(issued.number)) : null;
}

const namesIn = (parts: readonly { readonly name: string }[] | undefined): string | null =>
  parts?.map(({ name }) => name).join('、') ?? null;

const tailWords = (number: string | undefined): string | null =>
  number === undefined ? null : TEXT.otherCase(tailOf(number));

/** Every part that says something to a person, with its name. */
function partsOf(fact: Json, words: FactNames): string {
  if (!isParts(fact)) return plainWords(fact);
  return Object.entries(fact)
    .filter(([key]) => !TEXT.silent.includes(key))
    .map(([key, value]) => [TEXT.parts[key], partWords(key, value, words)].filter(Boolean).join('：'))
    .join('，');
}

function partWords(key: string, value: Json, words: FactNames): string {
  const { names, hide } = words;
  if (Array.isArray(value)) return value.map((one) => partWords(key, one, words)).join('、') || TEXT.empty;
  if (isParts(value)) return partsOf(value, words);
  if (key === 'unit') return names.unit(String(value));
  if (key === 'slip') return names.slip(String(value));
  if (key === 'line' || key === 'lines') return value === '' ? TEXT.noLine : names.line(String(value));
  return key === 'name' ? hide(null, plainWords(value)) : plainWords(value);
}

function plainWords(value: Json): string {
  if (value === null || value === '') return TEXT.empty;
  if (typeof value === 'boolean') return value ? TEXT.yes : TEXT.no;
  const text = String(value);
  return isDateString(text) ? formatDate(text) : (TEXT.values[text] ?? text);
}

const isParts = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
