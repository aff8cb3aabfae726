import { z } from 'zod';
import { ROLES } from '../../domain/station/role.ts';
import { stationConfigured } from '../../domain/station/station-kinds.ts';
import { channel, nothing, orFailure } from './channel.ts';

const no = z.string().min(1).max(32);
const name = z.string().min(1).max(50);
const passphrase = z.string().max(512);
const key = z.instanceof(Uint8Array);

/** Somebody of the desk, and what he is here. */
export const listedOperator = z.object({ no, name, roles: z.array(z.enum(ROLES)).max(ROLES.length) });
export type ListedOperator = Readonly<z.infer<typeof listedOperator>>;

/** The window's settings, a third time: without them nobody can work, and they may be lost from both copies of the record. */
export const keptStation = stationConfigured.schema;

/** The recovery key, and the places (from 0) of the groups that must be typed back. */
const recovery = { recoveryKey: z.string(), ask: z.array(z.int().nonnegative()) };

/** `wait`: seconds until the next try is allowed. */
export const vaultAccount = z.object({ no, name, temporary: z.boolean(), wait: z.int().nonnegative() });
export type VaultAccount = Readonly<z.infer<typeof vaultAccount>>;

/**
 * Who may open the desk's record. The practice record has no vault. Codes beside those of the disk:
 * `wrong` (detail: tries left without a wait) · `wait` (detail: seconds) · `os` the operating system's store no longer
 * opens this wrap: the recovery key does · `unknown` no such operator · `weak` (detail: `PassphraseProblem`) · `exists` ·
 * `not-yours` the work of another role · `none` · `damaged` · `wrong-key` the recovery key does not open this vault.
 */
export const vaultContract = {
  /** `station`: the window's settings as `keepAccounts` last told them; null before. */
  'vault.status': channel(
    nothing,
    orFailure({
      state: z.enum(['none', 'ready', 'damaged']),
      accounts: z.array(vaultAccount),
      station: keptStation.nullable(),
    }),
  ),
  /** Makes the desk's key in memory. Nothing is written before `vault.confirm`. */
  'vault.found': channel(z.object({ no, name, passphrase }), orFailure(recovery)),
  /** A new recovery key; the one before holds until `vault.confirm`. */
  'vault.renewRecovery': channel(z.object({ no, passphrase }), orFailure(recovery)),
  /** The groups asked for, in their order: only who holds the sheet goes on. */
  'vault.confirm': channel(z.object({ groups: z.array(z.string().max(20)).max(8) }), orFailure({ key })),
  /** `wrongBefore`: wrong tries in a row before this one. */
  'vault.unlock': channel(
    z.object({ no, passphrase }),
    orFailure({ key, temporary: z.boolean(), wrongBefore: z.int().nonnegative() }),
  ),
  /** The recovery key opens the vault and gives this operator a new passphrase. */
  'vault.recover': channel(z.object({ recoveryKey: z.string().max(200), no, name, passphrase }), orFailure({ key })),
  /** `by` proves himself and sets a passphrase, his own or (`of` another) a temporary one. */
  'vault.setPassphrase': channel(
    z.object({ by: no, passphrase, of: z.object({ no, name }), next: passphrase }),
    orFailure({}),
  ),
  /**
   * Who is here, with names and roles as the record has them, and what window this is. Said after a change (`isChange`: who is no longer listed can
   * sign in no more, his wrap is destroyed) and at each sign-in, when nobody loses anything: a record that lost its last
   * entries must not shut anybody out. An administrator alone is heard.
   */
  'vault.keepAccounts': channel(
    z.object({ accounts: z.array(listedOperator).min(1).max(500), station: keptStation, isChange: z.boolean() }),
    orFailure({}),
  ),
  /** The screen was locked: whoever sat there may do nothing more, but what he began may end. */
  'vault.away': channel(nothing, orFailure({})),
  /** The record is closed: the main process forgets the key. */
  'vault.lock': channel(nothing, orFailure({})),
} as const;
