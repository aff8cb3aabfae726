import { useState } from 'react';
import { notifyByUnit } from '../../../../../domain/acts/unit-acts.ts';
import { openUnitNotices } from '../../../../../domain/case/decide/unit-notice.ts';
import type { CaseView, StepView } from '../../../../../domain/case/view.ts';
import { UNIT_REFUSALS } from '../../../../../domain/text/refusals-units.ts';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { PhraseField } from '../../../phrases/phrase-field.tsx';
import { FURTHER_UNITS_TEXT } from '../../../text/further-units.ts';
import { caseNames } from '../../model/names.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';
import {
  changeOther,
  EMPTY_NOTICE,
  type NoticeDraft,
  noticeLines,
  sayOfLine,
  toggleNoticeLine,
} from './notice-model.ts';
import { StepField } from './step-field.tsx';
import { atUnits, useStepChoice } from './use-unit-form.ts';

const TEXT = FURTHER_UNITS_TEXT.notice;

/** Steps whose unit has told nothing that is still open. */
function tellable(view: CaseView): readonly StepView[] {
  const told = new Set(openUnitNotices(view.state).map(({ unit }) => unit?.id));
  return atUnits(view).filter(({ step }) => !told.has(step.unit.id));
}

function NoticeForm({ view, onDone }: FurtherFormProps) {
  const choice = useStepChoice(tellable(view));
  const [draft, setDraft] = useState<NoticeDraft>(EMPTY_NOTICE);
  const act = usePapersAct(view.state.id, onDone);
  const serving = (view.state.outcome?.checklist ?? []).filter(({ serves }) => serves.includes(choice.id));
  const lines = noticeLines(draft, serving);
  const save: Act = {
    id: 'save-unit-notice',
    key: 'Ctrl+Enter',
    label: TEXT.save(lines.length),
    blocked: blocked(),
    run: () => act((desk, context) => notifyByUnit(desk, view.state.id, choice.id, lines, context)),
  };
  const names = caseNames(view.state);
  return (
    <FurtherForm says={TEXT.says} save={save}>
      <StepField choice={choice} />
      {choice.id === '' ? null : <p>{TEXT.lines}</p>}
      {serving.map(({ id }) => (
        <NoticeLine key={id} id={id} name={names.line(id)} draft={draft} onChange={setDraft} />
      ))}
      {choice.id === '' ? null : <Others draft={draft} onChange={setDraft} />}
    </FurtherForm>
  );

  function blocked(): string | null {
    if (choice.id === '') return FURTHER_UNITS_TEXT.chooseStep;
    if (lines.length === 0) return TEXT.choose;
    return lines.some(({ problem }) => problem.trim() === '') ? UNIT_REFUSALS.unitNoticeNeedsProblem() : null;
  }
}

type DraftProps = { readonly draft: NoticeDraft; readonly onChange: (draft: NoticeDraft) => void };

function NoticeLine({ id, name, draft, onChange }: DraftProps & { readonly id: string; readonly name: string }) {
  const said = draft.lines[id];
  return (
    <>
      <Tick
        name={`unit-line-${id}`}
        checked={said !== undefined}
        onChange={() => onChange(toggleNoticeLine(draft, id))}
      >
        {name}
      </Tick>
      {said ? (
        <>
          <PhraseField
            use="notice-problem"
            label={TEXT.problem(name)}
            name={`unit-problem-${id}`}
            required
            value={said.problem}
            onChange={(problem) => onChange(sayOfLine(draft, id, { problem }))}
          />
          <TextField
            label={TEXT.standard(name)}
            name={`unit-standard-${id}`}
            value={said.standard}
            onChange={(standard) => onChange(sayOfLine(draft, id, { standard }))}
          />
        </>
      ) : null}
    </>
  );
}

function Others({ draft, onChange }: DraftProps) {
  return draft.others.map(({ material, problem, standard }, at) => (
    // An entry is nothing but its place until it is saved.
    // biome-ignore lint/suspicious/noArrayIndexKey: entries are never reordered
    <div key={at} data-other={at + 1}>
      <TextField
        label={TEXT.other(at + 1)}
        name={`unit-other-${at + 1}`}
        value={material}
        onChange={(name) => onChange(changeOther(draft, at, { material: name }))}
      />
      {material.trim() === '' ? null : (
        <>
          <PhraseField
            use="notice-problem"
            label={TEXT.problem(material)}
            name={`unit-other-problem-${at + 1}`}
            required
            value={problem}
            onChange={(text) => onChange(changeOther(draft, at, { problem: text }))}
          />
          <TextField
            label={TEXT.standard(material)}
            name={`unit-other-standard-${at + 1}`}
            value={standard}
            onChange={(text) => onChange(changeOther(draft, at, { standard: text }))}
          />
        </>
      )}
    </div>
  ));
}

export const UNIT_NOTICE: FurtherAct = {
  id: 'unit-notice',
  letter: 'K',
  right: 'unit',
  label: TEXT.label,
  blocked: (view) => {
    if (tellable(view).length > 0) return null;
    return openUnitNotices(view.state).length > 0 ? TEXT.open : FURTHER_UNITS_TEXT.noneAtUnit;
  },
  Form: NoticeForm,
};
