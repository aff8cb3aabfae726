import { z } from 'zod';
import { channel, orFailure } from './channel.ts';
import { storeName } from './journal-contract.ts';

/** SHA-256 of a pack's text, hex: a pack is named by what it says. */
export const packHash = z.string().regex(/^[0-9a-f]{64}$/);

/** A pack that the county imported, as its record keeps it. `name`: the file it came from, for the screen. */
export const countyPack = z.object({
  kind: z.enum(['catalogue', 'calendar', 'regions']),
  name: z.string().max(300),
  adoptedAt: z.int().nonnegative(),
  /** As long as an imported file may be. */
  text: z.string().max(32 * 1024 * 1024),
});
export type CountyPack = Readonly<z.infer<typeof countyPack>>;

/**
 * Packs that the county imported lie beside the journal too: a database that was lost, and a PC that was restored, get
 * them back. What came with the program is not kept; it comes again.
 */
export const packContract = {
  /** One file (temp + fsync + rename), never changed. Codes: disk-full, read-only, io. */
  'pack.keep': channel(z.object({ store: storeName, pack: countyPack }), orFailure({ hash: packHash })),
  'pack.list': channel(z.object({ store: storeName }), orFailure({ hashes: z.array(packHash) })),
  /** Codes: missing, damaged (it stays where it is), io. */
  'pack.get': channel(z.object({ store: storeName, hash: packHash }), orFailure({ pack: countyPack })),
} as const;
