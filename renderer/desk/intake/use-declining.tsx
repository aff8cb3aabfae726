import { type ReactNode, useState } from 'react';
import { receiveAndDecline } from '../../../domain/acts/ending-acts.ts';
import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import type { Act } from '../../ui/keys/act.ts';
import { DeclineFields, declineProblem, NEW_DECLINE } from '../case/further/acceptance/decline-fields.tsx';
import { firstTicked, StepTicks } from '../case/further/acceptance/step-ticks.tsx';
import { useSession } from '../session.ts';
import { FURTHER_ACCEPTANCE_TEXT } from '../text/further-acceptance.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { TakeIn } from './use-take-in.ts';

type Declining = {
  readonly caseId: string;
  readonly outcome: Outcome | null;
  /** Why nothing can be received yet. */
  readonly blocked: string | null;
  readonly take: TakeIn;
};

/** 不受理, 不予受理 at the counter, before any paper is there: its key, its panel and its own save and way back. */
export function useDeclining({ caseId, outcome, blocked, take }: Declining): {
  readonly open: Act;
  /** The acts while it is open, `save` first; null while it is not. */
  readonly acts: { readonly save: Act; readonly close: Act } | null;
  readonly panel: ReactNode;
} {
  const { today } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState(NEW_DECLINE);
  const offered = (outcome?.steps ?? []).map((step) => ({ step }));
  const steps = offered.flatMap(({ step }) => (ticked.has(step.id) ? [step.id] : []));
  const stopped = waitingInVain(outcome, steps);
  const open: Act = {
    id: 'intake-decline',
    key: 'F9',
    label: INTAKE.decline,
    blocked,
    run: () => {
      setTicked(firstTicked(offered));
      setOpen(true);
    },
  };
  const save: Act = {
    id: 'intake-decline-save',
    key: 'Ctrl+Enter',
    label: FURTHER_ACCEPTANCE_TEXT.decline.save[words.form](steps.length),
    blocked: declineProblem(words, steps.length),
    run: () => {
      const said = { ...words, steps, by: 'window' as const, date: today };
      return take((taken) => (desk, context) => receiveAndDecline(desk, caseId, taken, said, context));
    },
  };
  const close: Act = { id: 'intake-decline-close', key: 'Esc', label: INTAKE.declineClose, run: () => setOpen(false) };
  if (!isOpen || blocked !== null) return { open, acts: null, panel: null };
  const panel = (
    <section className={styles.notice} aria-label={FURTHER_ACCEPTANCE_TEXT.decline.label} data-fields="">
      <h2>{FURTHER_ACCEPTANCE_TEXT.decline.label}</h2>
      <p className={styles.hint}>{steps.length === offered.length ? INTAKE.declineAll : INTAKE.declineSome}</p>
      {stopped.length === 0 ? null : <p>{FURTHER_ACCEPTANCE_TEXT.stopped(stopped)}</p>}
      <StepTicks steps={offered} ticked={ticked} onChange={setTicked} />
      <DeclineFields words={words} onChange={setWords} />
    </section>
  );
  return { open, acts: { save, close }, panel };
}

/** Items that wait, near or far, for one of those declined. */
function waitingInVain(outcome: Outcome | null, declined: readonly string[]): readonly string[] {
  const ended = new Set(declined);
  const steps = outcome?.steps ?? [];
  for (const id of ended) for (const step of steps) if (step.after.includes(id)) ended.add(step.id);
  return steps.filter(({ id }) => ended.has(id) && !declined.includes(id)).map(({ name }) => name);
}
