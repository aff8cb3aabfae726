/**
 * What a passphrase must be. The numbers are the usual ones of 等保 level 2 (domain practice section 11, B): at least
 * eight characters of two kinds, or a longer one of any kind, since a sentence is easier to keep than a riddle.
 */
export const SHORTEST_PASSPHRASE = 8;
export const LONG_PASSPHRASE = 14;
/** Keeps the work of the hash bounded. */
export const LONGEST_PASSPHRASE = 128;

export type PassphraseProblem = 'too-short' | 'too-long' | 'one-kind' | 'own-number' | 'one-character';

/** Null when the passphrase will do. */
export function passphraseProblem(passphrase: string, operatorNo: string): PassphraseProblem | null {
  const characters = [...normalPassphrase(passphrase)];
  if (characters.length < SHORTEST_PASSPHRASE) return 'too-short';
  if (characters.length > LONGEST_PASSPHRASE) return 'too-long';
  if (new Set(characters).size < 3) return 'one-character';
  if (normalPassphrase(passphrase).replaceAll(operatorNo, '').length < SHORTEST_PASSPHRASE / 2) return 'own-number';
  return characters.length < LONG_PASSPHRASE && kindsOf(characters) < 2 ? 'one-kind' : null;
}

/** The same passphrase whatever input method wrote it: full-width letters count as the narrow ones. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

function kindsOf(characters: readonly string[]): number {
  const kinds = characters.map((one) => (/\p{Nd}/u.test(one) ? 'digit' : /\p{L}/u.test(one) ? 'letter' : 'sign'));
  return new Set(kinds).size;
}
