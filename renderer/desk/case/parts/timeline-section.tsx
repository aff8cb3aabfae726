import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../../domain/calendar/instant.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useRights } from '../../account/use-rights.ts';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { TIMELINE_TEXT } from '../../text/timeline.ts';
import styles from '../case.module.css';
import { type TimelineAct, type TimelineSentence, timelineActs } from '../model/timeline.ts';
import { undoingOf } from '../model/undoing.ts';
import { Section } from './section.tsx';
import { UndoForm } from './undo-form.tsx';
import { UndoLast } from './undo-last.tsx';

/** What happened, newest first, every entry in words; ↑ ↓ choose one, Delete takes it back where that can be done. */
export function TimelineSection({ view }: { readonly view: CaseView }) {
  const { station } = useSession();
  const acts = useMemo(
    () => timelineActs(view.state, station.operators, station.code, view.clocksAhead),
    [view, station],
  );
  const sentences = acts.flatMap((act) => act.sentences);
  const [chosen, setChosen] = useState<string | null>(null);
  const [undoing, setUndoing] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusAt = (index: number) => list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  const at = Math.max(
    0,
    sentences.findIndex(({ key }) => key === chosen),
  );
  const undoAct: Act = {
    id: 'undo-entry',
    key: 'Delete',
    label: TIMELINE_TEXT.undo.label,
    blocked: chosen === null ? TIMELINE_TEXT.undo.pick : null,
    run: () => setUndoing(chosen),
  };
  // Taking back belongs to the window.
  const mayUndo = useRights()('window');
  useActs(mayUndo ? [undoAct] : []);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const goTo = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sentences.length - 1 }[event.key];
    if (goTo === undefined) return;
    event.preventDefault();
    focusAt(Math.min(Math.max(goTo, 0), sentences.length - 1));
  };
  const close = () => {
    setUndoing(null);
    focusAt(at);
  };
  const sentenceOf = (sentence: TimelineSentence, index: number) => (
    <div key={sentence.key}>
      <div
        role="option"
        aria-selected={sentence.key === chosen}
        tabIndex={index === at ? 0 : -1}
        className={sentence.understood ? undefined : styles.late}
        onKeyDown={onKey}
        onFocus={() => {
          setChosen(sentence.key);
          if (undoing !== sentence.key) setUndoing(null);
        }}
        onBlur={(event) => isLeft(event) && setChosen(null)}
        onClick={(event) => event.currentTarget.focus()}
      >
        <Told sentence={sentence} />
      </div>
      {undoing === sentence.key ? (
        <UndoForm caseId={view.state.id} undoing={undoingOf(view.state, sentence.refs, station.code)} onClose={close} />
      ) : null}
    </div>
  );
  const places = new Map(sentences.map(({ key }, index) => [key, index]));
  return (
    <Section id="timeline" title={CASE_TEXT.sections.timeline}>
      {mayUndo ? <ActButton act={undoAct} quiet /> : null}
      {mayUndo ? <UndoLast view={view} acts={acts} /> : null}
      <div ref={list} className={styles.timeline} role="listbox" aria-label={CASE_TEXT.sections.timeline}>
        {acts.map((act) => (
          <div key={act.key} className={styles.act}>
            <When act={act} />
            <div>{act.sentences.map((sentence) => sentenceOf(sentence, places.get(sentence.key) ?? 0))}</div>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The focus goes elsewhere on the page; not when the window loses it. */
function isLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return relatedTarget !== null && !currentTarget.closest('section')?.contains(relatedTarget);
}

function Told({ sentence: { text, undone } }: { readonly sentence: TimelineSentence }) {
  if (!undone) return text;
  return (
    <>
      <s>{text}</s> {TIMELINE_TEXT.undone}
    </>
  );
}

function When({ act }: { readonly act: TimelineAct }) {
  const { today } = useSession();
  return (
    <div className={styles.when}>
      {formatDay(businessDate(act.at), today)} {businessTime(act.at)}
      <br />
      <span className={styles.soft}>{act.operator}</span>
      {act.clockAhead ? <span className={styles.late}>{TIMELINE_TEXT.clockAhead}</span> : null}
    </div>
  );
}
