import { useEffect, useRef } from 'react';
import { minorsOf } from '../../../domain/case/minors.ts';
import { useAccess } from '../access/use-access.ts';
import { type ReasonQuestion, useReason } from '../access/use-reason.ts';
import { useSession } from '../session.ts';
import type { Collector } from './issue-model.ts';
import { useStatePer } from './use-state-per.ts';

/** Shows who stands at the counter in full: noted for each of the person's cases, of a child after a reason. */
export function useCollectorAccess({ key, cases, label }: Collector): {
  readonly open: boolean;
  readonly toggleShown: () => void | Promise<void>;
  readonly question: ReasonQuestion;
} {
  const { today } = useSession();
  const [open, setOpen] = useStatePer(key, () => false);
  const question = useReason();
  const access = useAccess(() => {
    setOpen(false);
    question.forget();
  });
  const { forget } = question;
  // What was asked for one person is not answered for the next.
  const askedFor = useRef(key);
  useEffect(() => {
    if (askedFor.current !== key) forget();
    askedFor.current = key;
  }, [key, forget]);
  const isChild = cases.some(({ view: { state } }) => {
    const { outcome, form } = state;
    return outcome !== null && minorsOf(outcome, form, today).some(({ id }) => id === outcome.applicant);
  });
  const show = async (what: 'identity' | 'minor', reason: string) => {
    const shown = cases.map(({ view: { state } }) => {
      return { case: state.id, number: state.opening?.number ?? '', whose: [label], what, reason };
    });
    if (await access.note(shown)) setOpen(true);
  };
  const askFirst = async () => {
    const reason = await question.ask();
    if (reason !== null) await show('minor', reason);
  };
  const toggleShown = () => {
    if (open) return setOpen(false);
    if (!isChild) return show('identity', '');
    // Not waited for: the key stays free while the question stands open.
    void askFirst();
  };
  return { open, toggleShown, question };
}
