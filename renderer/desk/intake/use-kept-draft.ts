import { useEffect, useState } from 'react';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useCase } from '../../store/hooks/use-cases.ts';
import { useDraft } from '../../store/hooks/use-desk.ts';
import { goInstead } from '../navigation.ts';
import { type IntakeDraft, intakeDraftSchema } from './model/intake-draft.ts';

export type KeptDraft = { readonly author: string; readonly content: IntakeDraft };

/**
 * An intake kept as a draft; null where it is gone. A draft carries the id of the case it becomes: one that the power cut
 * left behind after its act opens the case.
 */
export function useKeptDraft(id: string): KeptDraft | 'loading' | null {
  const store = useStore();
  const kept = useDraft(id);
  const taken = useCase(id);
  // Once open, the screen holds the newest of it: later versions of the record are its own.
  const [opened, setOpened] = useState<KeptDraft | null>(null);
  const isTaken = opened === null && taken !== 'loading' && taken !== undefined;
  useEffect(() => {
    if (!isTaken) return;
    void store.drafts.remove(id);
    goInstead({ page: 'case', id });
  }, [isTaken, store, id]);
  if (opened !== null) return opened;
  if (kept === 'loading' || taken === 'loading' || isTaken) return 'loading';
  const content = intakeDraftSchema.safeParse(kept?.content);
  if (kept === undefined || !content.success) return null;
  setOpened({ author: kept.author, content: content.data });
  return 'loading';
}
