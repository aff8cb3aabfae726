import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '../drafts/drafts.ts';
import type { Tray } from '../files/trays.ts';
import type { PackReading } from '../packs/pack-shelf.ts';
import type { ValidatePack } from '../packs/validate-pack.ts';
import type { PackKind } from '../schema.ts';
import type { DeskStatus, Store } from '../store.ts';
import { useStore } from './store-context.tsx';
import { type Live, useLive } from './use-live.ts';

/** Who works here, where, and how the record stands. */
export function useDeskStatus(): DeskStatus {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.status);
}

/** Drafts of the station, newest first. */
export function useDrafts(): Live<readonly Draft[]> {
  return useLive('drafts', (store) => store.drafts.list());
}

/**
 * One draft of the station as it was saved last, `undefined` where it is gone. Begins the store: until then the database may
 * have an older one than its file, and what is typed on that would take the place of the newer.
 */
export function useDraft(id: string): Live<Draft | undefined> {
  const isReady = useReady();
  // The answer of before is one to another question.
  const question = `draft ${id}, ${isReady ? 'ready' : 'beginning'}`;
  const draft = useLive(question, async (store) => (await store.drafts.list()).find((one) => one.id === id));
  return isReady ? draft : 'loading';
}

/** Whether the store has begun; begins it. */
function useReady(): boolean {
  const store = useStore();
  const [ready, setReady] = useState<Store | null>(null);
  useEffect(() => void store.ready().then(() => setReady(store)), [store]);
  return ready === store;
}

/** Pages of a case that were taken and are not bound into a document yet, the oldest tray first. */
export function useTrays(caseId: string): Live<readonly Tray[]> {
  return useLive(`trays ${caseId}`, (store) => store.trays.of(caseId));
}

/** The pack in use. `validate` is to be one function, not made anew with each rendering. */
export function usePack<Value>(kind: PackKind, validate: ValidatePack<Value>): Live<PackReading<Value>> {
  return useLive(`pack ${kind}`, (store) => store.packs.read(kind, validate));
}
