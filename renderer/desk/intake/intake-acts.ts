import { receive, receiveAndAccept, receiveAndNotify } from '../../../domain/acts/intake-acts.ts';
import { receiveWithInstead } from '../../../domain/acts/material-acts.ts';
import type { Act } from '../../ui/keys/act.ts';
import { commitmentOf, gapBlocked, tolerationOf } from '../instead/instead-draft.ts';
import { FURTHER_MATERIALS_TEXT } from '../text/further-materials.ts';
import { INTAKE } from '../text/intake.ts';
import type { Readiness } from './model/readiness.ts';
import { goTo, spotId } from './spots.ts';
import type { IntakeInHand } from './use-intake.ts';
import type { InsteadInHand } from './use-intake-instead.ts';
import type { TakeIn } from './use-take-in.ts';

const TEXT = FURTHER_MATERIALS_TEXT.intake;
const TOLERATE = FURTHER_MATERIALS_TEXT.tolerate;

type Acting = {
  readonly caseId: string;
  readonly intake: IntakeInHand;
  readonly readiness: Readiness;
  readonly instead: InsteadInHand;
  readonly take: TakeIn;
  readonly noticeOpen: boolean;
  readonly openNotice: () => void;
  readonly unfold: () => void;
};

type IntakeActs = {
  readonly all: readonly Act[];
  /** The one filled button: what is to do now, or the way to what is missing. */
  readonly main: Act;
  readonly others: readonly Act[];
};

/** The acts that take the case in, as they stand now. An open panel's own act is the main one. */
export function intakeActs(acting: Acting): IntakeActs {
  const { intake, readiness, instead, noticeOpen } = acting;
  const accept = acceptAct(acting);
  const receiveOnly = receiveAct(acting);
  const toMissing = readiness.accept ? [jumpAct(acting)] : [];
  const isShort = (intake.lines?.missing.length ?? 0) > 0 && readiness.receive === null;
  const notice = isShort ? [noticeAct(acting)] : [];
  const later = isShort && !noticeOpen ? [insteadAct(acting)] : [];
  const wordsInstead = isShort && !noticeOpen && instead.open;
  const words = noticeOpen ? notice : wordsInstead ? later : [];
  return {
    all: [...(wordsInstead ? [] : [accept]), receiveOnly, ...toMissing, ...notice, ...later],
    main: words[0] ?? toMissing[0] ?? accept,
    others: [...(instead.isPossible ? later : []), ...notice, ...(readiness.receive ? [] : [receiveOnly])].filter(
      (act) => !words.includes(act),
    ),
  };
}

function acceptAct({ caseId, readiness, take }: Acting): Act {
  return {
    id: 'intake-accept',
    key: 'Ctrl+Enter',
    label: INTAKE.accept,
    blocked: readiness.accept?.text ?? null,
    run: () => take((taken) => (desk, context) => receiveAndAccept(desk, caseId, taken, context)),
  };
}

function receiveAct({ caseId, readiness, take }: Acting): Act {
  return {
    id: 'intake-receive',
    key: 'F6',
    label: INTAKE.receiveOnly,
    blocked: readiness.receive?.text ?? null,
    run: () => take((taken) => (desk, context) => receive(desk, caseId, taken, context)),
  };
}

/** To the first thing that stands in the way of accepting. */
function jumpAct({ readiness, unfold }: Acting): Act {
  return {
    id: 'intake-jump',
    key: 'Alt+M',
    label: readiness.accept?.text ?? INTAKE.jump,
    run: () => {
      unfold();
      if (readiness.accept) goTo(spotId(readiness.accept.spot));
    },
  };
}

/** F7 opens the panel where the one-time notice is worded; open, it takes the case in with it. */
function noticeAct({ caseId, intake, readiness, take, noticeOpen, openNotice }: Acting): Act {
  return {
    id: 'intake-notice',
    key: 'F7',
    label: noticeOpen ? INTAKE.notice : INTAKE.noticeOpen,
    blocked: readiness.receive?.text ?? null,
    run: () => {
      if (!noticeOpen) return openNotice();
      const { remarks } = intake.draft;
      return take((taken) => (desk, context) => receiveAndNotify(desk, caseId, taken, remarks, context));
    },
  };
}

/** F8 opens the panel of what may stand in the place of missing papers; open, Ctrl+Enter takes the case in with it. */
function insteadAct({ caseId, instead, take }: Acting): Act {
  const { open, isPossible, setOpen, draft, earlier, gapRefusal } = instead;
  const blocked = isPossible ? null : gapRefusal === null ? TEXT.none : TOLERATE.notAgain;
  if (!open) return { id: 'intake-instead', key: 'F8', label: TEXT.open, blocked, run: () => setOpen(true) };
  const toleration = tolerationOf(draft);
  const commitment = commitmentOf(draft);
  const chosen = { toleration, commitment };
  return {
    id: 'intake-instead',
    key: 'Ctrl+Enter',
    label: TEXT.save(toleration?.lines.length ?? 0, commitment?.lines.length ?? 0),
    blocked: toleration === null ? (commitment === null ? TEXT.choose : null) : notTolerated(instead),
    run: () =>
      take((taken) => (desk, context) => receiveWithInstead(desk, caseId, taken, chosen, earlier, context), earlier),
  };
}

const notTolerated = ({ draft, gapRefusal }: InsteadInHand): string | null =>
  gapRefusal === null ? gapBlocked(draft) : TOLERATE.notAgain;
