import type { receive } from '../../../domain/acts/intake-acts.ts';
import type { Consent } from '../../../domain/case/decide/consent.ts';
import type { Intake } from '../../../domain/case/decide/open-case.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { usePack } from '../../store/hooks/use-desk.ts';
import { go } from '../navigation.ts';
import { type Decide, printPapers, useAct } from '../session.ts';
import { readCatalogue } from '../shell/read-catalogue.ts';
import { readyIntake } from './model/ready-intake.ts';
import { toIntake } from './model/to-intake.ts';
import type { IntakeInHand } from './use-intake.ts';

type CaseAct = Extract<ReturnType<typeof receive>, { ok: true }>['value'];

/** Takes the case in by the act that is decided from what was taken; `others`: cases whose record it needs too. */
export type TakeIn = (decide: (taken: Intake) => Decide<CaseAct>, others?: readonly string[]) => Promise<void>;

type Taking = {
  readonly caseId: string;
  readonly intake: IntakeInHand;
  /** What the guardian of a child agreed to; null where nobody did or is asked. */
  readonly consent: Consent | null;
  /** Called once the act is saved: the draft has become the case. */
  readonly forget: () => Promise<void>;
};

/** The draft becomes the case with its first binding act: then its page opens and its papers are printed. */
export function useTakeIn({ caseId, intake, consent, forget }: Taking): TakeIn {
  const run = useAct();
  const pack = usePack('catalogue', readCatalogue);
  const hash = pack === 'loading' || pack === null ? '' : pack.hash;
  return async (decide, others = []) => {
    const ready = readyIntake(intake);
    if (ready === null) return;
    const taken = toIntake(intake.draft, ready, consent, hash);
    const done = await run([caseId, ...others].map(caseSubject), decide(taken));
    if (!done.ok) return;
    // Nobody waits for it: on a full disk the draft is not taken away for a while, and the case is what counts.
    void forget();
    go({ page: 'case', id: done.value.caseId });
    printPapers(done.value.papers);
  };
}
