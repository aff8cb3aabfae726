import type { HeldVault } from './held-vault.ts';
import { mayIn, type Session } from './session.ts';
import type { Vault } from './vault-file.ts';
import type { Key } from './wrap.ts';

/** He who proved himself sits here from now on, and what is written is his. */
export function signIn(held: HeldVault, vault: Vault, no: string, key: Key): void {
  sitDown(held, key, { no, may: (right) => mayIn(vault, no, right), isBySheet: false });
}

export function signInBySheet(held: HeldVault, no: string, key: Key): void {
  sitDown(held, key, { no, may: () => true, isBySheet: true });
}

/** The list of operators changed under whoever sits here. */
export function listChanged(held: HeldVault, vault: Vault): void {
  const { session, open } = held;
  if (session && open && !session.isBySheet) signIn(held, vault, session.no, open);
}

/** The screen is locked. What was begun before may end, in the name of who began it; the daily backup still has its key. */
export function stepAway(held: HeldVault): void {
  held.session = null;
  held.pending = null;
}

/** The record is closed: the key is forgotten. */
export function leave(held: HeldVault): void {
  stepAway(held);
  held.author = null;
  held.open = null;
}

function sitDown(held: HeldVault, key: Key, session: Session): void {
  held.open = key;
  held.session = session;
  held.author = session;
}
