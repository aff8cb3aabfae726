import { receive, receiveAndAccept, receiveAndNotify } from '../../../domain/acts/intake-acts.ts';
import type { Intake } from '../../../domain/case/decide/open-case.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { usePack } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { go } from '../navigation.ts';
import { type Decide, printPapers, useAct } from '../session.ts';
import { readCatalogue } from '../shell/read-catalogue.ts';
import { INTAKE } from '../text/intake.ts';
import type { Readiness } from './model/readiness.ts';
import { toIntake } from './model/to-intake.ts';
import { goTo, spotId } from './spots.ts';
import type { IntakeInHand } from './use-intake.ts';

type CaseAct = Extract<ReturnType<typeof receive>, { ok: true }>['value'];

type Acting = {
  readonly caseId: string;
  readonly intake: IntakeInHand;
  readonly readiness: Readiness;
  readonly noticeOpen: boolean;
  readonly setNoticeOpen: (open: boolean) => void;
  readonly unfold: () => void;
  /** Called once the act is saved: the draft has become the case. */
  readonly forget: () => Promise<void>;
};

/** The acts of the page. `main` is the one filled button: what is to do now, or the way to what is missing. */
export function useIntakeActs({ caseId, intake, readiness, noticeOpen, setNoticeOpen, unfold, forget }: Acting) {
  const run = useAct();
  const pack = usePack('catalogue', readCatalogue);
  const hash = pack === 'loading' || pack === null ? '' : pack.hash;
  const { draft, outcome, reading, lines } = intake;

  const take = async (decide: (taken: Intake) => Decide<CaseAct>) => {
    if (outcome === null || reading === null || lines === null) return;
    const taken = toIntake(draft, { outcome, form: reading, lines }, hash);
    const done = await run([caseSubject(caseId)], decide(taken));
    if (!done.ok) return;
    await forget();
    go({ page: 'case', id: done.value.caseId });
    printPapers(done.value.papers);
  };
  const jump = (spot: Readiness['receive']) => {
    unfold();
    if (spot) goTo(spotId(spot.spot));
  };

  const blockedBy = readiness.receive?.text ?? null;
  const missing = lines?.missing.length ?? 0;
  const accept: Act = {
    id: 'intake-accept',
    key: 'Ctrl+Enter',
    label: INTAKE.accept,
    blocked: readiness.accept?.text ?? null,
    run: () => take((taken) => (desk, context) => receiveAndAccept(desk, caseId, taken, context)),
  };
  const toMissing: Act = {
    id: 'intake-jump',
    key: 'Alt+M',
    label: readiness.accept?.text ?? INTAKE.jump,
    run: () => jump(readiness.accept),
  };
  const receiveOnly: Act = {
    id: 'intake-receive',
    key: 'F6',
    label: INTAKE.receiveOnly,
    blocked: blockedBy,
    run: () => take((taken) => (desk, context) => receive(desk, caseId, taken, context)),
  };
  const notice: Act = {
    id: 'intake-notice',
    key: 'F7',
    label: noticeOpen ? INTAKE.notice : INTAKE.noticeOpen,
    blocked: blockedBy,
    run: () => {
      if (!noticeOpen) return setNoticeOpen(true);
      return take((taken) => (desk, context) => receiveAndNotify(desk, caseId, taken, draft.remarks, context));
    },
  };
  const isShort = missing > 0 && readiness.receive === null;
  const wordsNotice = isShort && noticeOpen;
  return {
    take,
    all: [accept, receiveOnly, ...(readiness.accept ? [toMissing] : []), ...(isShort ? [notice] : [])],
    main: wordsNotice ? notice : readiness.accept ? toMissing : accept,
    others: [...(isShort && !wordsNotice ? [notice] : []), ...(readiness.receive ? [] : [receiveOnly])],
  };
}
