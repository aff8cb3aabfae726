import { type ReactNode, useEffect, useState } from 'react';
import { handOffLines } from '../../../domain/acts/flow-acts.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { Act } from '../../ui/keys/act.ts';
import { DueText } from '../../ui/layout/due-text.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { openCaseOfStep } from '../lists/open-case-of-step.ts';
import { RowTable, type TableRow } from '../lists/row-table.tsx';
import { caseOfStep } from '../lists/step-key.ts';
import { printPapers, useAct } from '../session.ts';
import { say } from '../shell/messages.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import { setHandoffPlace, useHandoffPlace } from './handoff-place.ts';
import type { StepLine } from './ready-model.ts';
import { TickTab } from './tick-tab.tsx';
import { useTicks, useUnitSteps } from './use-unit-steps.ts';
import { wayBackWords } from './way-back-words.ts';

const TEXT = HANDOFF_TEXT.ready;

/** What can go to a unit now: tick several cases, one slip. */
export function ReadyTab({ tabs }: { readonly tabs: ReactNode }) {
  const steps = useUnitSteps('hand-off', 'to-hand-off');
  const lines = steps === 'loading' ? [] : steps.lines;
  const { ticked, chosen, tick, all } = useTicks(lines, useCameFrom());
  const run = useAct();
  const unit = steps === 'loading' ? undefined : steps.unit;
  const handOff: Act = {
    id: 'hand-off',
    key: 'Ctrl+Enter',
    label: TEXT.act(chosen.length, unit?.name ?? ''),
    blocked: chosen.length === 0 ? TEXT.none : chosen.some(({ lacks }) => lacks.length > 0) ? TEXT.lacking : null,
    run: async () => {
      const subjects = [...new Set(chosen.map(({ caseId }) => caseSubject(caseId)))];
      const handed = chosen.map(({ caseId, step }) => ({ caseId, step: step.step.id }));
      const outcome = await run(subjects, (desk, context) => handOffLines(desk, handed, context));
      if (!outcome.ok) return;
      if (!outcome.behind) say({ level: 'done', text: `${TEXT.saved(tailOf(outcome.value.number))}${wayBackWords()}` });
      printPapers(outcome.value.papers);
    },
  };
  return (
    <TickTab tab="ready" tabs={tabs} steps={steps} all={all} act={handOff}>
      <RowTable
        key={unit?.id}
        label={HANDOFF_TEXT.tabs.ready}
        columns={TEXT.columns}
        widths={['9em', '13em', '10em', '', '13.5em']}
        rows={lines.map((line) => tableRow(line, ticked))}
        onTick={tick}
        onOpen={openCaseOfStep}
        takesFocus
      />
    </TickTab>
  );
}

/** The case whose page led here, not one whose result is open in another list; only the visit that began there knows it. */
function useCameFrom(): string | null {
  const { step } = useHandoffPlace();
  const [from] = useState(step?.endsWith('/') ? caseOfStep(step) : null);
  useEffect(() => setHandoffPlace({ step: null }), []);
  return from;
}

/** What goes along; before it why the unit did not take it the last time, behind it what lies elsewhere. */
function PaperWords({ line: { papers, elsewhere, refused, sendsOn } }: { readonly line: StepLine }) {
  const names = papers.join('、') || (elsewhere.length === 0 ? TEXT.noPapers : TEXT.noneHere);
  return (
    <>
      {refused === '' ? null : <span className={styles.lacks}>{TEXT.refused(refused)} </span>}
      {sendsOn ? TEXT.sendsOn(names) : names}
      {elsewhere.length === 0 ? null : <span className={styles.lacks}> {TEXT.elsewhere(elsewhere)}</span>}
    </>
  );
}

function tableRow(line: StepLine, ticked: ReadonlySet<string>): TableRow {
  return {
    id: line.key,
    ticked: ticked.has(line.key),
    cells: [
      `${line.bundle} ${line.tail}`,
      <Masked key="applicant" value={line.applicant} />,
      line.step.step.name,
      line.lacks.length === 0 ? (
        <PaperWords key="papers" line={line} />
      ) : (
        <span key="lacks" className={styles.lacks}>
          {TEXT.lacks(line.lacks)}
        </span>
      ),
      line.due ? <DueText key="due" {...line.due} /> : line.stopped,
    ],
  };
}
