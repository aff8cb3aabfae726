import { receivedOn } from '../../../domain/calendar/due-date.ts';
import { asClockTime } from '../../../domain/calendar/instant.ts';
import { guidancePaper } from '../../../domain/papers/guidance.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { go } from '../navigation.ts';
import { printLoose, useSession } from '../session.ts';
import { INTAKE } from '../text/intake.ts';
import { applicantName, type IntakeInHand, type useForesight } from './use-intake.ts';

type Asking = {
  readonly intake: IntakeInHand;
  readonly foresight: ReturnType<typeof useForesight>;
  readonly drop: () => Promise<void>;
};

/** For somebody who only asks: 办事告知单 with nothing kept, and the way to the book of questions. */
export function useAskingActs({ intake, foresight, drop }: Asking) {
  const { draft, outcome } = intake;
  const { station, operator, calendar, now, practice } = useSession();
  const store = useStore();
  // Nobody is named and nothing ticked.
  const isOnlyAsking = applicantName(intake) === '' && Object.keys(draft.ticks).length === 0;
  const guidance: Act = {
    id: 'intake-guidance',
    key: 'Alt+G',
    label: INTAKE.guidance,
    blocked:
      outcome === null ? INTAKE.guidanceNeedsAnswers : outcome.steps.length === 0 ? INTAKE.nothingToDoShort : null,
    run: async () => {
      if (outcome === null) return;
      const from = receivedOn(calendar, now, asClockTime(station.closingTime));
      const desk = { station, operator, now, practice };
      const content = guidancePaper({ outcome, desk, from, promised: foresight?.promised ?? null });
      if (isOnlyAsking) await drop();
      printLoose({ paper: store.newId(), subject: null, content });
    },
  };
  const consult: Act = {
    id: 'intake-consult',
    key: 'Alt+0',
    label: INTAKE.consult,
    run: async () => {
      if (isOnlyAsking) await drop();
      go({ page: 'consult', ...(draft.bundle === null ? {} : { bundle: draft.bundle }) });
    },
  };
  return { guidance, consult };
}
