import { receive, receiveAndAccept, receiveAndNotify } from '../../../domain/acts/intake-acts.ts';
import { type Instead, receiveWithInstead } from '../../../domain/acts/material-acts.ts';
import type { Consent } from '../../../domain/case/decide/consent.ts';
import type { Intake } from '../../../domain/case/decide/open-case.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { usePack } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { commitmentOf, gapBlocked, tolerationOf } from '../instead/instead-draft.ts';
import { go } from '../navigation.ts';
import { type Decide, printPapers, useAct } from '../session.ts';
import { readCatalogue } from '../shell/read-catalogue.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import { INTAKE } from '../text/intake.ts';
import type { Readiness } from './model/readiness.ts';
import { toIntake } from './model/to-intake.ts';
import { goTo, spotId } from './spots.ts';
import type { IntakeInHand } from './use-intake.ts';
import type { InsteadInHand } from './use-intake-instead.ts';

const TEXT = FURTHER_MATERIALS_TEXT.intake;

type CaseAct = Extract<ReturnType<typeof receive>, { ok: true }>['value'];

type Acting = {
  readonly caseId: string;
  readonly intake: IntakeInHand;
  readonly readiness: Readiness;
  readonly instead: InsteadInHand;
  /** What the guardian of a child agreed to; null where nobody did or is asked. */
  readonly consent: Consent | null;
  readonly noticeOpen: boolean;
  readonly setNoticeOpen: (open: boolean) => void;
  readonly unfold: () => void;
  /** Called once the act is saved: the draft has become the case. */
  readonly forget: () => Promise<void>;
};

/** The acts of the page. `main` is the one filled button: what is to do now, or the way to what is missing. */
export function useIntakeActs(acting: Acting) {
  const { caseId, intake, readiness, instead, consent, noticeOpen, setNoticeOpen, unfold, forget } = acting;
  const run = useAct();
  const pack = usePack('catalogue', readCatalogue);
  const hash = pack === 'loading' || pack === null ? '' : pack.hash;
  const { draft, outcome, reading, lines } = intake;

  const take = async (decide: (taken: Intake) => Decide<CaseAct>, others: readonly string[] = []) => {
    if (outcome === null || reading === null || lines === null) return;
    const taken = toIntake(draft, { outcome, form: reading, lines }, consent, hash);
    const done = await run([caseId, ...others].map(caseSubject), decide(taken));
    if (!done.ok) return;
    // Nobody waits for it: on a full disk the draft is not taken away for a while, and the case is what counts.
    void forget();
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
  const chosen = { toleration: tolerationOf(instead.draft), commitment: commitmentOf(instead.draft) };
  const later = insteadAct(instead, chosen, () =>
    take(
      (taken) => (desk, context) => receiveWithInstead(desk, caseId, taken, chosen, instead.earlier, context),
      instead.earlier,
    ),
  );
  const wordsInstead = isShort && !noticeOpen && instead.open;
  const offers = isShort && instead.isPossible && !noticeOpen ? [later] : [];
  return {
    take,
    all: [
      ...(wordsInstead ? [] : [accept]),
      receiveOnly,
      ...(readiness.accept ? [toMissing] : []),
      ...(isShort ? [notice] : []),
      ...offers,
    ],
    main: wordsNotice ? notice : wordsInstead ? later : readiness.accept ? toMissing : accept,
    others: [
      ...(wordsInstead ? [] : offers),
      ...(isShort && !wordsNotice ? [notice] : []),
      ...(readiness.receive ? [] : [receiveOnly]),
    ],
  };
}

/** F8 opens the panel of what may stand in the place of missing papers; open, Ctrl+Enter takes the case in with it. */
function insteadAct(
  { open, setOpen, draft }: InsteadInHand,
  { toleration, commitment }: Instead,
  run: Act['run'],
): Act {
  if (!open) return { id: 'intake-instead', key: 'F8', label: TEXT.open, run: () => setOpen(true) };
  const blocked = toleration === null ? (commitment === null ? TEXT.choose : null) : gapBlocked(draft);
  const label = TEXT.save(toleration?.lines.length ?? 0, commitment?.lines.length ?? 0);
  return { id: 'intake-instead', key: 'Ctrl+Enter', label, blocked, run };
}
