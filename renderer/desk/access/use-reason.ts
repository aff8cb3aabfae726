import { useCallback, useEffect, useRef, useState } from 'react';

/** The question why a child's data is needed: asked once a visit, answered by the panel, null where the clerk does without. */
export type ReasonQuestion = {
  readonly isOpen: boolean;
  /** Asks unless a reason was given in this visit. */
  readonly ask: () => Promise<string | null>;
  readonly answer: (reason: string | null) => void;
  /** The visit is over: what was given holds no more. */
  readonly forget: () => void;
};

export function useReason(): ReasonQuestion {
  const [isOpen, setOpen] = useState(false);
  const given = useRef('');
  const waiting = useRef<((reason: string | null) => void) | null>(null);
  const answer = useCallback((reason: string | null) => {
    given.current = reason ?? '';
    setOpen(false);
    waiting.current?.(reason);
    waiting.current = null;
  }, []);
  const ask = useCallback(async () => {
    if (given.current !== '') return given.current;
    waiting.current?.(null);
    return await new Promise<string | null>((resolve) => {
      waiting.current = resolve;
      setOpen(true);
    });
  }, []);
  // Who asked is told when the page is left, or its key would stay busy.
  useEffect(() => () => waiting.current?.(null), []);
  const forget = useCallback(() => answer(null), [answer]);
  return { isOpen, ask, answer, forget };
}
