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

/** Yuan have two decimals, 万元 six; only what is expressly signed (应补或应退) may lie below zero. */
export function checkMoney(text: string, decimals = 2, signed = false): Checked {
  return checkDecimal(text, decimals, signed);
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

/** Full-width digits folded; currency signs, units and thousands' commas dropped. */
function plainAmount(text: string): string {
  return dropInvisible(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/万?元$/, '')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/, (grouped) => grouped.replaceAll(',', ''))
    .replace(/[−–—]/, '-');
}
