import { can, type Right } from '../../domain/station/roles.ts';
import type { Vault } from './vault-file.ts';

/** Somebody who opened the record, and what he may do here. */
export type Session = {
  readonly no: string;
  readonly may: (right: Right) => boolean;
  /** The sheet opens everything: whoever holds it is bound by no list until the next one signs in. */
  readonly isBySheet: boolean;
};

/**
 * By the list of operators that the vault keeps. Before there is one (a desk founded a moment ago, a vault out of an
 * archive) the first who can sign in keeps the desk, as in a profile from before there were roles.
 */
export function mayIn({ operators, accounts }: Vault, no: string, right: Right): boolean {
  return can(
    { operators: operators ?? accounts.map((account) => ({ no: account.no, name: account.name })) },
    no,
    right,
  );
}
