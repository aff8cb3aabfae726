import { z } from 'zod';
import { sealedValue } from '../../domain/ledger/sealed.ts';
import { channel, orFailure } from './channel.ts';
import { storeName } from './journal-contract.ts';

/** A keyed hash in hex: no other name ever becomes part of a path. */
export const fileName = z.string().regex(/^[0-9a-f]{64}$/);

const caseOf = z.string().regex(/^case:[0-9A-Za-z-]{1,80}$/);

/**
 * `kept`: documents that an entry names, or is about to; they go only together with the key of their case.
 * `tray`: pages on their way into one; they go when their document is kept, or by hand.
 */
export const fileShelf = z.enum(['kept', 'tray']);
export type FileShelf = z.infer<typeof fileShelf>;

export const attachmentContract = {
  /**
   * One sealed file (temp + fsync + rename). The answer comes only when it is durable. The same name again is the same
   * content: a whole file that is there already stays. `of`: the case whose key sealed it. Codes: disk-full, read-only, too-large (64 MB), io.
   */
  'file.put': channel(
    z.object({ store: storeName, shelf: fileShelf, name: fileName, of: caseOf, sealed: sealedValue }),
    orFailure({}),
  ),
  /** Codes: missing, damaged (torn, cut short or changed; it stays where it is), io. */
  'file.get': channel(
    z.object({ store: storeName, shelf: fileShelf, name: fileName }),
    orFailure({ sealed: sealedValue }),
  ),
  /**
   * Documents of a case that was taken off the desk; its key goes with them, so that nobody could open them anyway. Code beside:
   * `not-erased` no entry of the journal says so of the case of one of them, and then none is deleted.
   */
  'file.forget': channel(z.object({ store: storeName, names: z.array(fileName).max(1000) }), orFailure({})),
  /** Names of all pages in trays, so that those which no tray names any more can be swept. */
  'tray.list': channel(z.object({ store: storeName }), orFailure({ names: z.array(fileName) })),
  'tray.remove': channel(z.object({ store: storeName, names: z.array(fileName).max(1000) }), orFailure({})),
} as const;
