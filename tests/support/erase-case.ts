import { closeOrJoin } from '../../domain/acts/close-act.ts';
import { eraseCase, subjectsOfErasing } from '../../domain/acts/erase-act.ts';
import { caseSubject } from '../../domain/ledger/entry.ts';
import type { Store } from '../../renderer/store/store.ts';

/** Closes a case as entered for the wrong person. */
export async function closeCase(store: Store, id: string): Promise<void> {
  const closing = { why: 'wrong-person' as const, reason: '录错了人', givenTo: '本人' };
  const done = await store.perform([caseSubject(id)], (desk, context) => closeOrJoin(desk, id, closing, null, context));
  if (!done.ok) throw new Error(done.text);
}

/** Erases a finished case (清除). */
export async function eraseClosed(store: Store, id: string) {
  const state = await store.cases.read(id);
  if (!state) throw new Error('no such case');
  return await store.perform(subjectsOfErasing(state, '0003'), (desk, context) =>
    eraseCase(desk, id, { reason: 'retention', text: '' }, context),
  );
}
