import { mandateProblem } from '../mandate/mandate-draft.ts';
import { useSession } from '../session.ts';
import type { IntakeChoice } from './model/choice.ts';
import { mandateIn } from './model/intake-draft.ts';
import { type Readiness, readinessOf } from './model/readiness.ts';
import type { Beside } from './use-beside.ts';
import type { useConsent } from './use-consent.tsx';
import type { IntakeInHand } from './use-intake.ts';

type Page = {
  readonly choice: IntakeChoice;
  readonly intake: IntakeInHand;
  readonly beside: Beside;
  readonly consent: ReturnType<typeof useConsent>;
};

/** What of the page stands in the way of receiving and of accepting. */
export function useReadiness({ choice, intake: { draft, reading, lines }, beside, consent }: Page): Readiness {
  const { today } = useSession();
  const mandate = mandateIn(draft);
  return readinessOf({
    choice,
    form: reading,
    lines,
    undecided: beside.undecided,
    mandate: mandate && mandateProblem(mandate, today),
    consent: consent.problem,
  });
}
