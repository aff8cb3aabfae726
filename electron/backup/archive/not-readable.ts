/**
 * Why an archive cannot be read: `no-archive` another kind of file · `later-format` of a later program ·
 * `wrong-key` its first chunk does not open with this key · `damaged` a byte of it changed, or its end is missing.
 */
export type Unreadable = 'no-archive' | 'later-format' | 'wrong-key' | 'damaged';

export class NotReadable extends Error {
  override readonly name = 'NotReadable';
  readonly code: Unreadable;

  constructor(code: Unreadable) {
    super(code);
    this.code = code;
  }
}
