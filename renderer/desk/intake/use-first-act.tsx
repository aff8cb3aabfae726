import { type ReactNode, useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { useRights } from '../account/use-rights.ts';
import { InsteadPanel } from './instead-panel.tsx';
import { intakeActs } from './intake-acts.ts';
import { isWorthKeeping } from './model/intake-draft.ts';
import type { Readiness } from './model/readiness.ts';
import type { ReadyIntake } from './model/ready-intake.ts';
import { NoticePanel } from './notice-panel.tsx';
import type { useConsent } from './use-consent.tsx';
import { useDeclining } from './use-declining.tsx';
import type { IntakeInHand } from './use-intake.ts';
import { useIntakeInstead } from './use-intake-instead.ts';
import { useQuietActs } from './use-quiet-acts.ts';
import { useTakeIn } from './use-take-in.ts';

type Taking = {
  readonly caseId: string;
  readonly intake: IntakeInHand;
  readonly ready: ReadyIntake | null;
  readonly consent: ReturnType<typeof useConsent>;
  readonly readiness: Readiness;
  /** Opens what was folded, so that a key can lead there. */
  readonly unfold: () => void;
  readonly forget: () => Promise<void>;
  /** Stands among the quiet acts of the foot while nothing lies open. */
  readonly guidance: Act;
};

/**
 * The first binding act and the ways to it: accepted, received, with a one-time notice, with something in the place of
 * papers, or declined. The last three are worded in a panel; one lies open at a time.
 */
export function useFirstAct({ caseId, intake, ready, consent, readiness, unfold, forget, guidance }: Taking): {
  readonly keys: readonly Act[];
  readonly foot: { readonly quiet: readonly Act[]; readonly others: readonly Act[]; readonly main: Act };
  readonly panel: ReactNode;
} {
  const { draft, change, outcome } = intake;
  const [noticeOpen, setNoticeOpen] = useState(false);
  const instead = useIntakeInstead(intake, caseId);
  const take = useTakeIn({ caseId, intake, consent: consent.given, forget });
  const openNotice = () => setNoticeOpen(true);
  const acts = intakeActs({ caseId, intake, readiness, instead, take, noticeOpen, openNotice, unfold });
  const blocked = readiness.receive?.text ?? null;
  const mayDecline = useRights()('decline');
  const declining = useDeclining({ caseId, outcome, blocked, take });
  const insteadOpen = instead.open && blocked === null;
  const quiet = useQuietActs({
    noticeOpen,
    insteadOpen,
    closeInstead: () => instead.setOpen(false),
    isKept: isWorthKeeping(draft),
    closeNotice: () => setNoticeOpen(false),
    change,
    forget,
  });
  const missing = ready?.lines.missing ?? [];
  const panel = ready && (
    <>
      {declining.panel}
      {insteadOpen && !noticeOpen ? <InsteadPanel outcome={ready.outcome} instead={instead} /> : null}
      {noticeOpen && missing.length > 0 ? (
        <NoticePanel missing={missing} remarks={draft.remarks} change={change} />
      ) : null}
    </>
  );
  if (declining.acts) {
    const { save, close } = declining.acts;
    return { keys: [save, close], foot: { quiet: [close], others: [], main: save }, panel };
  }
  const toDecline = mayDecline ? [declining.open] : [];
  const others = blocked === null ? [...acts.others, ...toDecline] : acts.others;
  return {
    keys: [...acts.all, ...toDecline, ...quiet],
    foot: { quiet: noticeOpen ? quiet : [...quiet, guidance], others, main: acts.main },
    panel,
  };
}
