// The check character of ID numbers: ISO 7064 MOD 11-2 with the weights of GB 11643.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHARACTERS = '10X98765432';

/** `body` is the first 17 digits. */
export function idCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return CHARACTERS.charAt(sum % 11);
}
