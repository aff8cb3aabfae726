import type { Subject } from '../../../domain/ledger/entry.ts';
import type { SealedValue, WrappedKey } from '../../../domain/ledger/sealed.ts';

/** What a sealed value is for. Bound into it, so that a value of one purpose never opens as another. */
export type SubjectPurpose = 'entry' | 'stream' | 'summary' | 'file';
/** What the desk itself seals; each purpose has a key of its own, derived from the desk's. */
export type DeskPurpose = 'search' | 'draft';

/** A key ready for use. Only a sealer reads `secret`; `scope` is bound into all that it seals. */
export type SealingKey = { readonly scope: string; readonly secret: Uint8Array };

/** `unknown-suite`: made by a later version or another module · `unsealable`: wrong key, wrong place or damaged. */
export type Opened<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: 'unknown-suite' | 'unsealable' };

/**
 * Sealing at rest. Synchronous, because awaiting anything but the database ends an IndexedDB transaction.
 * The rooms above the store never see it.
 */
export interface Sealer {
  /** Names the algorithms of what is sealed now; every record carries it. */
  readonly suite: number;
  /** A fresh random key for a subject, and the same wrapped by the desk's key. */
  readonly newKey: (subject: Subject) => { readonly key: SealingKey; readonly wrapped: WrappedKey };
  readonly unwrap: (wrapped: WrappedKey) => Opened<SealingKey>;
  /** `scope` names the one thing that is sealed, e.g. a draft's id. */
  readonly deskKey: (purpose: DeskPurpose, scope: string) => SealingKey;
  /**
   * A name for a content: a hash under a key derived from the subject's, 64 hex digits. Without the key nobody can tell
   * whether a known content is among the names. `use` keeps names of different uses apart.
   */
  readonly nameOf: (key: SealingKey, use: string, plain: Uint8Array) => string;
  readonly seal: (key: SealingKey, purpose: SubjectPurpose | DeskPurpose, plain: Uint8Array) => SealedValue;
  readonly open: (
    key: SealingKey,
    purpose: SubjectPurpose | DeskPurpose,
    sealed: SealedValue,
  ) => Opened<Uint8Array<ArrayBuffer>>;
}
