// Counts, quantities and money, kept as canonical decimal text: a form's amount never passes through a binary fraction.
import { accepted, type Checked, problem } from './checked.ts';
import { dropInvisible } from './plain-text.ts';

export const COUNT_MAX = 999;
const WHOLE_DIGITS_MAX = 13;
const QUANTITY_DECIMALS = 4;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** Copies, pages, persons: a whole number from 0 to `max`. */
export function checkCount(text: string, max: number = COUNT_MAX): Checked {
  const plain = plainAmount(text);
  if (/^-\d+(?:\.\d+)?$/.test(plain)) return problem('count-negative', plain, { max });
  if (!/^\d+$/.test(plain)) return problem('count-shape', plain, { max });
  const value = plain.replace(/^0+(?=\d)/, '');
  return value.length > 15 || Number(value) > max ? problem('count-too-large', value, { max, value }) : accepted(value);
}

/** A measured quantity, decimals allowed, not below zero. */
export function checkQuantity(text: string, decimals: number = QUANTITY_DECIMALS): Checked {
  return checkDecimal(text, decimals, false);
}

/** Percent and the like: between two bounds, both allowed. */
export function checkWithin(text: string, min: number, max: number): Checked {
  const checked = checkQuantity(text);
  if (!checked.ok) return checked;
  const value = Number(checked.value);
  return value < min || value > max ? problem('number-range', checked.value, { min, max, value }) : checked;
}

export type MoneyUnit = '元' | '万元';
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6 };

/**
 * An amount in the unit of its field; only what is expressly signed (应补或应退) may lie below zero. Another unit typed
 * behind it is refused, not dropped: it would make the amount ten thousand times as large, or as small.
 */
export function checkMoney(text: string, unit: MoneyUnit = '元', signed = false): Checked {
  const [, amount = text, said] = /^(.*?)\s*(万\s*元?|元)\s*$/su.exec(text) ?? [];
  if (said !== undefined && said.startsWith('万') !== (unit === '万元')) {
    return problem('money-unit', text.trim(), { unit });
  }
  return checkDecimal(amount, DECIMALS[unit], signed);
}

function checkDecimal(text: string, decimals: number, signed: boolean): Checked {
  const plain = plainAmount(text);
  const parts = DECIMAL.exec(plain);
  if (parts === null || !/\d/.test(plain)) return problem('number-shape', plain);
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (sign === '-' && !signed) return problem('number-negative', plain);
  const places = fraction.replace(/0+$/, '');
  if (places.length > decimals) return problem('number-decimals', plain, { max: decimals });
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  if (integer.length > WHOLE_DIGITS_MAX) return problem('number-too-large', plain, { max: WHOLE_DIGITS_MAX });
  const magnitude = places === '' ? integer : `${integer}.${places}`;
  return accepted(sign === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude);
}

/** Full-width digits folded; currency signs and thousands' commas dropped. */
function plainAmount(text: string): string {
  return dropInvisible(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/, (grouped) => grouped.replaceAll(',', ''))
    .replace(/[−–—]/, '-');
}
