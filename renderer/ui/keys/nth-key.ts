const KEYS = '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The key of the n-th of a list, from 0: the digits as they stand on the keyboard, then the letters; '' beyond them. */
export const nthKey = (index: number): string => KEYS.charAt(index);
