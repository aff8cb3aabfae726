import { useEffect, useState } from 'react';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import { bridge } from '../shell/bridge.ts';

/** Between two askings of a vault that could not be read. Milliseconds. */
const PAUSE = 2_000;

/**
 * Who may sign in now; asked anew at each lock, once nobody sits here for the main process either, and again until the
 * vault tells: whoever locked a desk must find the way back into it.
 */
export function useAccounts(locked: boolean): readonly VaultAccount[] | null {
  const [accounts, setAccounts] = useState<readonly VaultAccount[] | null>(null);
  useEffect(() => {
    if (!locked) return setAccounts(null);
    let timer: number | undefined;
    let isCurrent = true;
    const ask = async () => {
      const status = await askVault();
      if (!isCurrent) return;
      if (status.ok) setAccounts(status.accounts);
      else timer = window.setTimeout(ask, PAUSE);
    };
    void ask();
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [locked]);
  return accounts;
}

async function askVault() {
  try {
    await bridge().call('vault.away', undefined);
    return await bridge().call('vault.status', undefined);
  } catch {
    return { ok: false } as const;
  }
}
