/**
 * The operating system's store of secrets (Electron's safeStorage). It only ever lies around a wrap that a passphrase
 * already closes: alone it would open for whoever sits at the signed-in PC.
 */
export interface OsStore {
  /** False where there is none worth the name: Linux' `basic_text` keeps its key in the program. */
  readonly isReal: () => boolean;
  readonly encrypt: (text: string) => Buffer;
  /** @throws when the store was reset, or this is another PC or account */
  readonly decrypt: (bytes: Buffer) => string;
}

export function closeInOs(store: OsStore, text: string): string {
  return store.encrypt(text).toString('base64');
}

/** Null when the store no longer opens it. */
export function openFromOs(store: OsStore, text: string): string | null {
  try {
    return store.decrypt(Buffer.from(text, 'base64'));
  } catch {
    return null;
  }
}
