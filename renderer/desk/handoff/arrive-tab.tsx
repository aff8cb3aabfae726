import { type ReactNode, useState } from 'react';
import { arrive } from '../../../domain/acts/flow-acts.ts';
import type { NewEntry } from '../../../domain/ledger/entry.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { Masked } from '../../ui/layout/masked.tsx';
import { openCaseOfStep } from '../lists/open-case-of-step.ts';
import { RowTable } from '../lists/row-table.tsx';
import { type Decide, useAct } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import type { StepLine } from './ready-model.ts';
import { type ReturnedPaper, returnedPapers } from './returned-model.ts';
import { ReturnedPapers } from './returned-papers.tsx';
import { TickTab } from './tick-tab.tsx';
import { useTicks, useUnitSteps } from './use-unit-steps.ts';

const TEXT = HANDOFF_TEXT.arrive;
type ArrivalForm = 'paper' | 'electronic';
const FORMS = (['paper', 'electronic'] as const).map((value) => ({ value, label: TEXT.forms[value] }));

/** Results that the units have decided and that are not here yet. */
export function ArriveTab({ tabs }: { readonly tabs: ReactNode }) {
  const steps = useUnitSteps('arrive', 'to-arrive');
  const lines = steps === 'loading' ? [] : steps.lines;
  const { ticked, chosen, tick, all } = useTicks(lines);
  const [form, setForm] = useState<ArrivalForm>('paper');
  const [returned, setReturned] = useState<ReadonlySet<string>>(new Set());
  const papers = [...Map.groupBy(chosen, ({ caseId }) => caseId)].flatMap(([caseId, own]) => {
    const view = steps === 'loading' ? undefined : steps.viewOf(caseId);
    return view ? returnedPapers(view, stepIds(own)) : [];
  });
  const back = papers.filter(({ key }) => returned.has(key));
  const run = useAct();
  const save: Act = {
    id: 'arrive',
    key: 'Ctrl+Enter',
    label: `${TEXT.act(chosen.length)}${HANDOFF_TEXT.returned.count(back.length)}`,
    blocked: chosen.length === 0 ? TEXT.none : null,
    run: async () => {
      const subjects = [...new Set(chosen.map(({ caseId }) => caseSubject(caseId)))];
      await run(subjects, arriveAll(chosen, form, back), TEXT.said);
    },
  };
  return (
    <TickTab tab="arrive" tabs={tabs} steps={steps} all={all} act={save}>
      <div className={styles.aboveRows}>
        <Choice label={TEXT.form} name="arrival-form" options={FORMS} value={form} onChange={setForm} />
        <ReturnedPapers papers={papers} ticked={returned} onChange={setReturned} />
      </div>
      <RowTable
        label={HANDOFF_TEXT.tabs.arrive}
        columns={TEXT.columns}
        rows={lines.map((line) => ({
          id: line.key,
          ticked: ticked.has(line.key),
          cells: [
            `${line.bundle} ${line.tail}`,
            <Masked key="applicant" value={line.applicant} />,
            line.step.step.name,
            line.step.state.conclusion?.number ?? '',
          ],
        }))}
        onTick={tick}
        onOpen={openCaseOfStep}
        takesFocus
      />
    </TickTab>
  );
}

const stepIds = (lines: readonly StepLine[]): readonly string[] => lines.map(({ step }) => step.step.id);

/** All of them in one act, whatever the number of cases, with the originals that came along. */
function arriveAll(lines: readonly StepLine[], form: ArrivalForm, back: readonly ReturnedPaper[]): Decide<undefined> {
  return (desk, context) => {
    const entries: NewEntry[] = [];
    for (const [caseId, own] of Map.groupBy(lines, (line) => line.caseId)) {
      const returned = back.filter((paper) => paper.caseId === caseId).map(({ line }) => line);
      const arrived = arrive(desk, caseId, { steps: stepIds(own), form, returned }, context);
      if (!arrived.ok) return arrived;
      entries.push(...arrived.entries);
    }
    return { ok: true, entries, value: undefined };
  };
}
