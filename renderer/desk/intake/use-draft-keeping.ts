import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../../store/hooks/store-context.tsx';
import { returnTo } from '../navigation.ts';
import { type IntakeDraft, isWorthKeeping } from './model/intake-draft.ts';

/** Typing rests this long before the draft is saved. */
const REST_MS = 800;

/** `saving`: something on the screen is not saved yet, also while typing rests. `at`: when it was saved last, 0 for never. */
export type DraftStatus = { readonly state: 'new' | 'saving' | 'saved' | 'failed'; readonly at: number };

/**
 * Keeps the draft while it is worked on: a moment after each change, when the window loses the focus, and when the
 * page is left. `forget` is for the first binding act: from then on the case holds what the draft held. `drop` takes the
 * draft away until something more is done: somebody who merely asks leaves no trace.
 */
export function useDraftKeeping(id: string, draft: IntakeDraft) {
  const store = useStore();
  const [status, setStatus] = useState<DraftStatus>({ state: 'new', at: 0 });
  const newest = useRef(draft);
  const kept = useRef(draft);
  const forgotten = useRef(false);
  newest.current = draft;

  const save = useCallback(async () => {
    const content = newest.current;
    if (forgotten.current || content === kept.current || !isWorthKeeping(content)) return;
    kept.current = content;
    setStatus(asSaving);
    const result = await store.drafts.save(id, content).catch(() => null);
    if (forgotten.current) await store.drafts.remove(id);
    else if (!result?.ok) setStatus({ state: 'failed', at: 0 });
    else setStatus({ state: newest.current === content ? 'saved' : 'saving', at: result.draft.savedAt });
    if (!result?.ok && kept.current === content) kept.current = EMPTY;
  }, [store, id]);

  useEffect(() => {
    if (!forgotten.current && draft !== kept.current && isWorthKeeping(draft)) {
      setStatus(asSaving);
      returnTo({ page: 'intake', draft: id });
    }
    const timer = setTimeout(() => void save(), REST_MS);
    return () => clearTimeout(timer);
  }, [draft, save, id]);

  useEffect(() => {
    const now = () => void save();
    window.addEventListener('blur', now);
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('blur', now);
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [save]);

  const forget = useCallback(async () => {
    forgotten.current = true;
    returnTo({ page: 'intake' });
    await store.drafts.remove(id);
  }, [store, id]);

  const drop = useCallback(async () => {
    kept.current = newest.current;
    setStatus({ state: 'new', at: 0 });
    returnTo({ page: 'intake' });
    await store.drafts.remove(id);
  }, [store, id]);

  return { status, forget, drop };
}

const asSaving = (now: DraftStatus): DraftStatus => (now.state === 'saving' ? now : { ...now, state: 'saving' });

/** Equal to no draft on the screen, so that the next rest tries again. */
const EMPTY = {} as IntakeDraft;
