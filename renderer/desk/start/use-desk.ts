import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import type { ReadyDatabase } from '../../store/ready-database.ts';
import { holdsRecord } from '../../store/recovery/holds-record.ts';
import type { Store } from '../../store/store.ts';
import { bridge } from '../shell/bridge.ts';
import { START_TEXT } from '../text/start.ts';
import { type Entrance, openDesk, prepareDesk } from './open-desk.ts';
import { needsSamples, preparePractice } from './practice/prepare-practice.ts';

/** How far the opening of the record is. */
export type DeskPhase =
  | { readonly at: 'choosing' }
  | { readonly at: 'waiting'; readonly text: string }
  /** Nobody ever founded the desk's vault here. */
  | { readonly at: 'founding' }
  | { readonly at: 'locked'; readonly accounts: readonly VaultAccount[] }
  | { readonly at: 'vault-damaged' }
  /** Neither vault nor journal, but a database. */
  | { readonly at: 'record-lost' }
  | { readonly at: 'open'; readonly store: Store }
  | { readonly at: 'failed'; readonly text: string; readonly code: string };

/** Somebody who may open the desk's record, and what is to be done as soon as it is open. */
export type Entering = {
  readonly key: Uint8Array;
  readonly operator: string;
  /** Gives a refusal, '' when done. */
  readonly begin: (store: Store) => Promise<string>;
};

export type DeskOpener = { readonly phase: DeskPhase; readonly enter: (entering: Entering) => void };

const NOTHING: Promise<ReadyDatabase | null> = Promise.resolve(null);

/** Keeps exactly one record open: that of the chosen desk. The real one waits for somebody who may open it. */
export function useDesk(name: StoreName | null): DeskOpener {
  // A desk that was chosen before never shows the choice again, not for one frame: Enter there would open the practice.
  const [phase, setPhase] = useState<DeskPhase>(
    name === null ? { at: 'choosing' } : { at: 'waiting', text: START_TEXT.opening },
  );
  const open = useRef<Store | null>(null);
  const prepared = useRef<Promise<ReadyDatabase | null>>(NOTHING);
  const last = useRef<Promise<void>>(Promise.resolve());
  const show = useCallback((text: string) => setPhase({ at: 'waiting', text }), []);
  /** One after the other; what breaks in one is said and does not hold up the next. */
  const inTurn = useCallback((task: () => Promise<void>) => {
    last.current = last.current.then(task).catch((problem: unknown) => setPhase(failedBy(problem)));
  }, []);
  const switchTo = useCallback(
    async (wanted: StoreName, isWanted: () => boolean) => {
      await open.current?.dispose();
      open.current = null;
      (await prepared.current)?.close();
      prepared.current = NOTHING;
      await bridge().call('vault.lock', undefined);
      if (!isWanted()) return;
      show(START_TEXT.opening);
      const reached = wanted === 'practice' ? await openWhole({ store: 'practice' }, show) : await doorOfDesk();
      if (reached.at === 'open') open.current = reached.store;
      // While the passphrase is typed; what fails here is tried again, and said, when somebody is let in.
      if (reached.at === 'locked') prepared.current = prepareDesk('desk').catch(() => null);
      setPhase(reached);
    },
    [show],
  );
  useEffect(() => {
    if (name === null) return setPhase({ at: 'choosing' });
    let wanted = true;
    inTurn(() => switchTo(name, () => wanted));
    return () => {
      wanted = false;
    };
  }, [name, switchTo, inTurn]);
  const enter = useCallback(
    ({ key, operator, begin }: Entering) => {
      inTurn(async () => {
        show(START_TEXT.opening);
        const ready = await prepared.current;
        prepared.current = NOTHING;
        const reached = await openWhole({ store: 'desk', key, operator }, show, ready);
        if (reached.at !== 'open') return setPhase(reached);
        open.current = reached.store;
        const refusal = await begin(reached.store);
        setPhase(refusal === '' ? reached : { at: 'failed', text: refusal, code: 'begin' });
      });
    },
    [show, inTurn],
  );
  return { phase, enter };
}

/** What stands before the desk's record: a founding, a lock, or the news that the lock is broken. */
async function doorOfDesk(): Promise<DeskPhase> {
  const status = await bridge()
    .call('vault.status', undefined)
    .catch(() => null);
  if (!status?.ok) return { at: 'failed', text: START_TEXT.failedSafe, code: status?.code ?? 'vault' };
  if (status.state === 'none')
    return (await holdsRecord('desk').catch(() => false)) ? { at: 'record-lost' } : { at: 'founding' };
  return status.state === 'ready' ? { at: 'locked', accounts: status.accounts } : { at: 'vault-damaged' };
}

async function openWhole(
  entrance: Entrance,
  show: (text: string) => void,
  ready: ReadyDatabase | null = null,
): Promise<DeskPhase> {
  try {
    const opened = await openDesk(entrance, (done, of) => show(START_TEXT.rebuilding(done, of)), { prepared: ready });
    if (!opened.ok) return { at: 'failed', text: opened.text, code: opened.code };
    if (entrance.store !== 'practice' || !needsSamples(opened.store)) return { at: 'open', store: opened.store };
    await opened.store.dispose();
    const prepared = await preparePractice((done, of) => show(START_TEXT.preparing(done, of)));
    if (!prepared.ok) return { at: 'failed', text: prepared.text, code: prepared.code };
    return await openWhole(entrance, show);
  } catch (problem) {
    return failedBy(problem);
  }
}

function failedBy(problem: unknown): DeskPhase {
  return { at: 'failed', text: START_TEXT.failedSafe, code: problem instanceof Error ? problem.name : 'unknown' };
}
