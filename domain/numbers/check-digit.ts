// ISO 7064 MOD 11,10 (GB/T 17710): one decimal check digit over decimal digits, so that a number stays digits only.

const MODULUS = 10;

/** The digit that makes `digits` + digit valid. Expects decimal digits; anything else is a programmer's error. */
export function checkDigit(digits: string): string {
  const product = runningProduct(digits);
  return String((MODULUS + 1 - product) % MODULUS);
}

/** True when the last digit of `digits` is its check digit. */
export function hasValidCheckDigit(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.slice(-1);
}

/** P after the last digit: S = (P + a) mod 10, taken as 10 when 0; P = 2·S mod 11. */
function runningProduct(digits: string): number {
  if (!/^\d+$/.test(digits)) throw new RangeError('check digit needs decimal digits');
  let product = MODULUS;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % MODULUS || MODULUS;
    product = (sum * 2) % (MODULUS + 1);
  }
  return product;
}
