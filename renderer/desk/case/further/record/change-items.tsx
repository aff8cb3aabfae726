import { useMemo, useState } from 'react';
import { changeItemsOf } from '../../../../../domain/acts/change-items-act.ts';
import { formatDay } from '../../../../../domain/calendar/date-string.ts';
import { givenBackBy, type ItemsChange, isChanged, itemsChange } from '../../../../../domain/case/items-change.ts';
import { lineTitle } from '../../../../../domain/case/line-title.ts';
import { namedPiece, type PieceId, pieceTitle } from '../../../../../domain/case/pieces.ts';
import { type CaseView, view as viewOf } from '../../../../../domain/case/view.ts';
import type { Outcome } from '../../../../../domain/catalogue/outcome.ts';
import { contactOf } from '../../../../../domain/papers/case-facts.ts';
import { Choice } from '../../../../ui/fields/choice.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { type IntakeChoice, readChoice } from '../../../intake/model/choice.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { useSession } from '../../../session.ts';
import { FURTHER_RECORD_TEXT } from '../../../text/further-record.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import { type ChoiceDraft, draftOf } from './choice-draft.ts';
import { RoleCount } from './role-count.tsx';

const TEXT = FURTHER_RECORD_TEXT.items;

function ChangeItemsForm({ view, onDone }: FurtherFormProps) {
  const { catalogue, station } = useSession();
  const act = usePapersAct(view.state.id, onDone);
  const { state } = view;
  const [draft, setDraft] = useState<ChoiceDraft>(() => draftOf(state, catalogue));
  const [reason, setReason] = useState('');
  const [givenTo, setGivenTo] = useState(contactOf(view).name);
  const choice = useMemo(() => (catalogue ? readChoice(catalogue, draft) : null), [catalogue, draft]);
  const outcome = choice?.outcome ?? null;
  const change = useMemo(() => (outcome ? itemsChange(state, outcome) : null), [state, outcome]);
  const back = change ? givenBackBy(change, state, station.code) : [];
  const save: Act = {
    id: 'save-items',
    key: 'Ctrl+Enter',
    label: back.length > 0 ? TEXT.saveBack : TEXT.save,
    blocked: blockedBy(choice, change, reason),
    run: async () => {
      if (!outcome) return;
      const wanted = { outcome, reason, givenTo };
      await act((desk, context) => changeItemsOf(desk, state.id, wanted, context));
    },
  };
  if (!choice) return <p>{TEXT.notInCatalogue}</p>;
  return (
    <FurtherForm save={save}>
      <Questions choice={choice} draft={draft} onChange={setDraft} />
      {outcome && change && isChanged(change) ? (
        <Consequences view={view} outcome={outcome} change={change} back={back} />
      ) : null}
      <PhraseField
        use="change-reason"
        label={TEXT.reason}
        name="items-reason"
        required
        value={reason}
        onChange={setReason}
      />
      {back.length > 0 ? (
        <ProposedField label={TEXT.givenTo} name="items-given-to" value={givenTo} onChange={setGivenTo} />
      ) : null}
    </FurtherForm>
  );
}

function blockedBy(choice: IntakeChoice | null, change: ItemsChange | null, reason: string): string | null {
  if (!choice || choice.unanswered.length > 0 || !change) return TEXT.unanswered;
  if (!isChanged(change)) return TEXT.noChange;
  if (change.gone.length > 0) return TEXT.atUnit(change.gone);
  if (change.settled.length > 0) return TEXT.wasHere(change.settled);
  return reason.trim() === '' ? TEXT.noReason : null;
}

type QuestionsProps = {
  readonly choice: IntakeChoice;
  readonly draft: ChoiceDraft;
  readonly onChange: (draft: ChoiceDraft) => void;
};

/** The answers, the items that may be left out, and how many there are of each role. */
function Questions({ choice, draft, onChange }: QuestionsProps) {
  const { questions, offers, roles } = choice;
  const turn = (id: string, taken: boolean) =>
    onChange({ ...draft, leftOut: taken ? draft.leftOut.filter((one) => one !== id) : [...draft.leftOut, id] });
  return (
    <>
      {questions.map(({ question, options, answer }, at) => (
        <Choice
          key={question.id}
          label={question.text}
          name={`items-question-${question.id}`}
          options={options.map(({ id, label }) => ({ value: id, label }))}
          value={answer ?? ''}
          onChange={(option) => onChange({ ...draft, answers: { ...draft.answers, [question.id]: option } })}
          autoFocus={at === 0}
        />
      ))}
      {offers
        .filter(({ optional }) => optional)
        .map(({ id, name, unit, taken }) => (
          <Tick key={id} name={`items-step-${id}`} checked={taken} onChange={(on) => turn(id, on)}>
            {name}（{unit}）
          </Tick>
        ))}
      {roles.map(({ role, count }) => (
        <RoleCount
          key={role.id}
          label={TEXT.count(role.label)}
          name={`items-count-${role.id}`}
          count={draft.people[role.id] ?? count}
          onCount={(next) => onChange({ ...draft, people: { ...draft.people, [role.id]: next } })}
        />
      ))}
    </>
  );
}

type ConsequencesProps = {
  readonly view: CaseView;
  readonly outcome: Outcome;
  readonly change: ItemsChange;
  /** What goes back to the applicant. */
  readonly back: readonly PieceId[];
};

/** What will happen, said before it does: items, papers, people, the promised day. */
function Consequences({ view, outcome, change, back }: ConsequencesProps) {
  const { now, calendar, today } = useSession();
  const { state } = view;
  const goneBack = new Set(back.map((id) => namedPiece(id).line));
  const before = state.outcome ?? outcome;
  const promised = viewOf({ ...state, outcome, steps: stepsOf(state, outcome) }, now, calendar).promised;
  const lists: readonly (readonly [readonly string[], (names: readonly string[]) => string])[] = [
    [change.stepsGone.map(({ name }) => name), TEXT.stepsGone],
    [change.stepsNew.map(({ name, unit }) => `${name}（${unit.name}）`), TEXT.stepsNew],
    [change.peopleGone.map(({ label }) => label), TEXT.peopleGone],
    [change.peopleNew.map(({ label }) => label), TEXT.peopleNew],
    [back.map((id) => pieceTitle(state, id)), TEXT.giveBack],
    [change.linesGone.filter(({ id }) => !goneBack.has(id)).map((line) => lineTitle(before, line)), TEXT.linesGone],
    [change.linesNew.map((line) => lineTitle(outcome, line)), TEXT.linesNew],
  ];
  return (
    <ul data-consequences="">
      {lists.map(([names, say]) => (names.length === 0 ? null : <li key={say(names)}>{say(names)}</li>))}
      {promised !== null && view.promised !== null && promised !== view.promised ? (
        <li>{TEXT.promised(formatDay(view.promised, today), formatDay(promised, today))}</li>
      ) : null}
      <li>{TEXT.reissued}</li>
    </ul>
  );
}

/** Steps of the case as another outcome would have them: known ones as they are, new ones untouched. */
function stepsOf(state: CaseView['state'], outcome: Outcome): CaseView['state']['steps'] {
  const known = new Map(state.steps.map((step) => [step.id, step]));
  return outcome.steps.flatMap(({ id }) => known.get(id) ?? []);
}

export const CHANGE_ITEMS: FurtherAct = {
  id: 'change-items',
  letter: 'W',
  right: 'window',
  label: TEXT.label,
  blocked: ({ state, phase }) =>
    state.closing || phase === 'closed' ? FURTHER_RECORD_TEXT.closed : phase === 'delivered' ? TEXT.over : null,
  Form: ChangeItemsForm,
};
