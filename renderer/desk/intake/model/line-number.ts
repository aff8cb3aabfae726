/**
 * The number of a line as it grows digit by digit: `1`, then `12`. A digit that would lead past the last line begins
 * anew; '' when it begins none. Lines count from 1.
 */
export function typedLine(before: string, digit: string, count: number): string {
  const isLine = (text: string): boolean => Number(text) >= 1 && Number(text) <= count;
  const longer = `${before}${digit}`;
  if (isLine(longer)) return longer;
  return isLine(digit) ? digit : '';
}
