import type { Failure } from '../../../electron/contract/channel.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';

/** The sentence for what the vault refused. */
export function vaultWords({ code, detail }: Failure): string {
  const { signIn, fresh, recover, failures } = ACCOUNT_TEXT;
  switch (code) {
    case 'wrong':
      return signIn.wrong(Number(detail));
    case 'wait':
      return signIn.wait(Number(detail));
    case 'os':
      return signIn.os;
    case 'unknown':
      return signIn.unknown;
    case 'weak':
      return fresh.weak(detail);
    case 'wrong-key':
      return recover.notThis;
    case 'disk-full':
    case 'read-only':
    case 'unknown-suite':
    case 'not-yours':
    case 'last':
    case 'locked':
    case 'withdrawn':
      return failures[code];
    default:
      return failures.other(code);
  }
}
