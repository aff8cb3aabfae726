import { useState } from 'react';
import { returnMaterials } from '../../../../../domain/acts/material-acts.ts';
import { givableBack } from '../../../../../domain/case/decide/give-back.ts';
import { isDone } from '../../../../../domain/case/progress.ts';
import type { CaseView } from '../../../../../domain/case/view.ts';
import { applicantOf } from '../../../../../domain/papers/case-facts.ts';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { Tick } from '../../../../ui/fields/tick.tsx';
import type { Act } from '../../../../ui/keys/act.ts';
import { ProposedField } from '../../../access/proposed-field.tsx';
import { toggle } from '../../../lists/toggle.ts';
import { useSession } from '../../../session.ts';
import { CASE_TEXT } from '../../../text/case.ts';
import { FURTHER_MATERIALS_TEXT } from '../../../text/further-materials.ts';
import styles from '../../case.module.css';
import { caseNames } from '../../model/names.ts';
import type { FurtherAct, FurtherFormProps } from '../further-act.ts';
import { FurtherForm } from '../further-form.tsx';
import { usePapersAct } from '../use-papers-act.ts';

const TEXT = FURTHER_MATERIALS_TEXT.giveBack;

/** Names of the items that still need a paper; what nobody needs any more is ticked from the start. */
function stillNeeding({ steps, state }: CaseView, line: string): readonly string[] {
  const serves = state.outcome?.checklist.find(({ id }) => id === line)?.serves ?? [];
  const isTaken = Boolean(state.materials[line]?.received);
  return steps
    .filter(({ step, stage, state: own }) => isTaken && serves.includes(step.id) && !isDone(stage) && !own.conclusion)
    .map(({ step }) => step.name);
}

function GiveBackForm({ view, onDone }: FurtherFormProps) {
  const { state } = view;
  const { station } = useSession();
  const here = givableBack(state, station.code);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(here.filter((line) => stillNeeding(view, line).length === 0)),
  );
  const [to, setTo] = useState(applicantOf(state).name);
  const [reason, setReason] = useState<string>(TEXT.reasons.asked);
  const act = usePapersAct(state.id, onDone);
  const lines = here.filter((line) => ticked.has(line));
  const save: Act = {
    id: 'save-give-back',
    key: 'Ctrl+Enter',
    label: TEXT.save(lines.length),
    blocked: lines.length === 0 ? TEXT.choose : to.trim() === '' ? TEXT.noTo : null,
    run: async () => {
      const given = { lines, to, reason };
      await act((desk, context) => returnMaterials(desk, state.id, given, context));
    },
  };
  return (
    <FurtherForm save={save}>
      {here.map((line, at) => (
        <GivenLine
          key={line}
          view={view}
          line={line}
          at={at}
          ticked={ticked.has(line)}
          onToggle={() => setTicked(toggle(ticked, line))}
        />
      ))}
      <ProposedField label={TEXT.to} name="give-back-to" required value={to} onChange={setTo} />
      <TextField label={TEXT.reason} name="give-back-reason" value={reason} onChange={setReason} />
    </FurtherForm>
  );
}

type GivenLineProps = {
  readonly view: CaseView;
  readonly line: string;
  readonly at: number;
  readonly ticked: boolean;
  readonly onToggle: () => void;
};

function GivenLine({ view, line, at, ticked, onToggle }: GivenLineProps) {
  const material = view.state.materials[line];
  const counts = material?.received ?? material?.rejected?.kept;
  const needing = stillNeeding(view, line);
  return (
    <Tick name={`back-${line}`} checked={ticked} onChange={onToggle} autoFocus={at === 0}>
      <strong>{caseNames(view.state).line(line)}</strong>（
      {CASE_TEXT.counts(material?.received?.as === 'seen' ? 0 : (counts?.originals ?? 0), counts?.copies ?? 0)}）
      {needing.length === 0 ? null : <span className={styles.soft}> {TEXT.stillNeeded(needing)}</span>}
    </Tick>
  );
}

export const GIVE_BACK: FurtherAct = {
  id: 'give-back',
  letter: 'M',
  label: TEXT.label,
  blocked: ({ state }) =>
    Object.values(state.materials).some(({ custodian }) => custodian?.holder.at === 'station') ? null : TEXT.none,
  Form: GiveBackForm,
};
