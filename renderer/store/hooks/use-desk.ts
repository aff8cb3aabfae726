import { useSyncExternalStore } from 'react';
import type { Draft } from '../drafts/drafts.ts';
import type { Tray } from '../files/trays.ts';
import type { PackReading } from '../packs/pack-shelf.ts';
import type { ValidatePack } from '../packs/validate-pack.ts';
import type { PackKind } from '../schema.ts';
import type { DeskStatus } from '../store.ts';
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

/** Pages of a case that were taken and are not bound into a document yet, the oldest tray first. */
export function useTrays(caseId: string): Live<readonly Tray[]> {
  return useLive(`trays ${caseId}`, (store) => store.trays.of(caseId));
}

/** The pack in use. `validate` is to be one function, not made anew with each rendering. */
export function usePack<Value>(kind: PackKind, validate: ValidatePack<Value>): Live<PackReading<Value>> {
  return useLive(`pack ${kind}`, (store) => store.packs.read(kind, validate));
}
