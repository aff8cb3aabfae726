import { useState } from 'react';
import { conclude } from '../../../domain/acts/flow-acts.ts';
import { type DateString, formatDay, isDateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { bornFields } from '../../../domain/case/born-fields.ts';
import type { CaseView, StepView } from '../../../domain/case/view.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { printPapers, useAct, useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { BornField } from './born-field.tsx';
import {
  type ConclusionDraft,
  conclusionLabel,
  conclusionOf,
  conclusionProblems,
  newConclusion,
} from './conclusion-model.ts';
import styles from './handoff.module.css';
import { returnedLines, returnedPapers } from './returned-model.ts';
import { ReturnedPapers } from './returned-papers.tsx';
import { wayBackWords } from './way-back-words.ts';

const TEXT = HANDOFF_TEXT.conclude;
const RESULTS = (['granted', 'refused'] as const).map((value) => ({ value, label: TEXT[value] }));
const ARRIVALS = (['paper', 'electronic', 'none'] as const).map((value) => ({ value, label: TEXT.arrivals[value] }));

type ConcludeFormProps = { readonly view: CaseView; readonly step: StepView; readonly onClose: () => void };

/** The unit's decision as the clerk reads it off the result; with it the result may lie here already. */
export function ConcludeForm({ view, step, onClose }: ConcludeFormProps) {
  const { today } = useSession();
  const run = useAct();
  const [draft, setDraft] = useState(() => draftFor(view, step, today));
  const [tried, setTried] = useState(false);
  const [returned, setReturned] = useState<ReadonlySet<string>>(new Set());
  const papers = draft.arrival === 'none' ? [] : returnedPapers(view, [step.step.id]);
  const back = returnedLines(papers, returned, view.state.id);
  const born = draft.result === 'granted' ? bornFields(view.state.outcome, step.step.id) : [];
  const problems = conclusionProblems(draft, born, today);
  const change = (part: Partial<ConclusionDraft>) => setDraft({ ...draft, ...part });
  const shown = (field: string, value: string) => (tried || value !== '' ? problems[field] : undefined);
  const save: Act = {
    id: 'conclude',
    key: 'Ctrl+Enter',
    label: `${conclusionLabel(draft)}${HANDOFF_TEXT.returned.count(back.length)}`,
    run: async () => {
      setTried(true);
      if (Object.keys(problems).length > 0) return;
      const { id } = view.state;
      const arrival = draft.arrival === 'none' ? null : draft.arrival;
      const said = conclusionOf(step.step.id, draft, born, today);
      const outcome = await run(
        [caseSubject(id)],
        (desk, context) => conclude(desk, id, said, arrival, context, back),
        `${TEXT.said(step.step.name)}${wayBackWords()}`,
      );
      if (!outcome.ok) return;
      onClose();
      if (outcome.value.papers.length > 0) printPapers(outcome.value.papers);
    },
  };
  const close: Act = { id: 'conclude-close', key: 'Esc', label: TEXT.close, run: onClose };
  useActs([save, close]);
  const describe = (date: string) => (isDateString(date) ? formatDay(date, today) : '');
  const dates = { normalise: parseTypedDate, describe };
  return (
    <div className={styles.form} data-fields="">
      <h2>{TEXT.title(step.step.name)}</h2>
      <div className={styles.formHead}>
        <span>{step.step.unit.name}</span>
        <ActButton act={close} quiet />
      </div>
      <Choice
        label={TEXT.result}
        name="conclusion-result"
        options={RESULTS}
        value={draft.result}
        onChange={(result) => change({ result: result === 'refused' ? 'refused' : 'granted' })}
        autoFocus
      />
      {draft.result === 'refused' ? (
        <PhraseField
          use="refusal-reason"
          label={TEXT.reason}
          name="conclusion-reason"
          lines={3}
          required
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          message={shown('reason', draft.reason)}
        />
      ) : null}
      <TextField
        label={TEXT.number(draft.result === 'refused' ? TEXT.refusal : step.step.result.name)}
        name="conclusion-number"
        value={draft.number}
        onChange={(number) => change({ number })}
      />
      {born.map((field) => (
        <BornField
          key={field.key}
          field={field}
          value={draft.born[field.key] ?? ''}
          onChange={(value) => change({ born: { ...draft.born, [field.key]: value } })}
          message={problems[field.key]}
        />
      ))}
      <div className={styles.dates}>
        <DateField
          {...dates}
          label={TEXT.date}
          name="conclusion-date"
          required
          value={draft.date}
          onChange={(date) => change({ date })}
          message={shown('date', draft.date)}
        />
        {draft.result === 'granted' ? (
          <DateField
            {...dates}
            label={TEXT.validUntil}
            hint={TEXT.validForever}
            name="conclusion-valid"
            value={draft.validUntil}
            onChange={(validUntil) => change({ validUntil })}
            message={shown('validUntil', draft.validUntil)}
          />
        ) : null}
      </div>
      <Choice
        label={TEXT.arrival}
        name="conclusion-arrival"
        options={ARRIVALS}
        value={draft.arrival}
        onChange={(arrival) => change({ arrival: arrivalOf(arrival) })}
      />
      <ReturnedPapers papers={papers} ticked={returned} onChange={setReturned} />
      <div className={styles.formActs}>
        <ActButton act={save} primary />
      </div>
    </div>
  );
}

/** After a result was taken back, what it brought stands there already: mostly one thing in it was wrong. */
function draftFor(view: CaseView, { step, state }: StepView, today: DateString): ConclusionDraft {
  const draft = newConclusion(step, today);
  if (!state.revoked) return draft;
  const born = bornFields(view.state.outcome, step.id).map(({ key }) => [key, view.state.form[key] ?? ''] as const);
  return { ...draft, born: Object.fromEntries(born) };
}

function arrivalOf(value: string): ConclusionDraft['arrival'] {
  return value === 'paper' || value === 'electronic' ? value : 'none';
}
