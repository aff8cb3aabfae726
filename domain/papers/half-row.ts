/** Half a row of facts holds as many Chinese characters. */
const HALF_ROW = 15;
/** Latin letters and figures are half as wide. */
const NARROW = /[\x20-\x7E]/g;

/** Whether a value fits beside another fact, without a second line. */
export function fitsHalfRow(value: string): boolean {
  return [...value].length - (value.match(NARROW)?.length ?? 0) / 2 <= HALF_ROW;
}
