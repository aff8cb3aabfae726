const MEGABYTE = 1024 * 1024;

/** The largest file that is taken from a person, and the largest PDF of one material. Bytes. */
export const LARGEST_FILE = 20 * MEGABYTE;
export const LARGEST_DOCUMENT = 40 * MEGABYTE;

/** The most pages one document of a material may have. */
export const MOST_PAGES = 60;

/** Bytes in the words of a counter: `1.4 MB`, `380 KB`. */
export function sizeInWords(bytes: number): string {
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
