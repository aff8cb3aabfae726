import type { CaseView } from '../../../domain/case/view.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useRights } from '../account/use-rights.ts';
import { type ReturnedPaper, returnedLines, returnedPapers } from '../handoff/returned-model.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { CASE_TEXT } from '../text/case.ts';
import { FURTHER_RECORD_TEXT } from '../text/further-record.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { focusSection } from './focus-section.ts';
import type { CorrectionDraft } from './model/correction.ts';
import { acceptableNow, type NextAct, nextAct, nextActLabel, nextActOfUnit, rightOfNext } from './model/next-act.ts';
import type { CaseAccess } from './use-case-access.ts';
import { useDoNext } from './use-do-next.ts';

const TEXT = CASE_TEXT.acts;

type CaseDesk = {
  readonly view: CaseView;
  readonly access: CaseAccess;
  readonly correction: CorrectionDraft;
  readonly clearCorrection: () => void;
  /** Keys of the originals that came back with the results. */
  readonly returned: ReadonlySet<string>;
  /** Opens the form with which originals go back. */
  readonly openGiveBack: () => void;
};

/** What can be done with the case: the one next thing, what may be done beside it, and where to look. */
export function useCaseActs({ view, access, correction, clearCorrection, returned, openGiveBack }: CaseDesk): {
  readonly main: Act;
  readonly footer: readonly Act[];
  readonly jumps: readonly Act[];
  /** What may have come back with the results that the next act records. */
  readonly papersBack: readonly ReturnedPaper[];
} {
  const { id } = view.state;
  const { operator } = useSession();
  const may = useRights();
  const ofUnit = operator.unit === undefined ? null : nextActOfUnit(view, operator.unit);
  const next = ofUnit ?? nextAct(view, new Set(Object.keys(correction)));
  const right = rightOfNext(next);
  const isHis = operator.unit === undefined ? right !== null && may(right) : ofUnit !== null;
  const papersBack = isHis && next.kind === 'arrive' ? returnedPapers(view, next.steps) : [];
  const back = returnedLines(papersBack, returned, id);
  const { doNext, acceptNow } = useDoNext({ id, correction, clearCorrection, back, openGiveBack });
  const ready = acceptableNow(view);
  const footer: readonly Act[] = [
    { id: 'show', key: 'F4', label: access.sight.adults ? TEXT.hide : TEXT.show, run: access.toggle },
    ...(may('window') && view.state.closing === null ? [captureAct(id)] : []),
    ...(ready.length === 0 || !may('window')
      ? []
      : [{ id: 'accept-ready', key: 'F8', label: TEXT.acceptReady(ready.length), run: acceptNow }]),
  ];
  const { successor } = view.state.closing ?? {};
  const main: Act = successor
    ? goOnAct(successor)
    : {
        id: 'case-next',
        key: 'Ctrl+Enter',
        label: `${nextActLabel(next)}${HANDOFF_TEXT.returned.count(back.length)}`,
        blocked: isHis ? null : waitsWords(next),
        run: () => doNext(next),
      };
  const jumps = JUMPS.filter(({ id }) => id !== 'to-numbers' || may('window'));
  return { main, footer, jumps, papersBack };
}

/** Why the next act is not done from here. */
function waitsWords(next: NextAct): string {
  const [right, words] = [rightOfNext(next), nextActLabel(next)];
  if (right === null) return words;
  return right === 'unit' ? TEXT.ofUnit(words) : TEXT.ofWindow(words);
}

const JUMPS: readonly Act[] = (
  [
    ['materials', 'Alt+M', TEXT.toMaterials],
    ['files', 'Alt+X', TEXT.toFiles],
    ['form', 'Alt+F', TEXT.toForm],
    ['timeline', 'Alt+T', TEXT.toTimeline],
    ['papers', 'Alt+P', TEXT.toPapers],
    ['numbers', 'Alt+B', TEXT.number],
    ['notes', 'Alt+N', TEXT.note],
  ] as const
).map(([section, key, label]) => ({ id: `to-${section}`, key, label, run: () => focusSection(section) }));

/** Papers are photographed by whoever takes papers in, for a case that counts. */
function captureAct(id: string): Act {
  return { id: 'capture', key: 'F9', label: TEXT.capture, run: () => go({ page: 'capture', case: id }) };
}

/** The page of a case that was closed for another leads there. */
function goOnAct({ id, number }: { readonly id: string; readonly number: string }): Act {
  const label = FURTHER_RECORD_TEXT.close.goOn(tailOf(number));
  return { id: 'go-on', key: 'Ctrl+Enter', label, run: () => go({ page: 'case', id }) };
}
