import { type ReactNode, useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { DueText } from '../../ui/layout/due-text.tsx';
import { Masked } from '../../ui/layout/masked.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { ConcludeForm } from './conclude-form.tsx';
import { isEmptyList, mainActOf } from './fill-act.ts';
import { setHandoffPlace, useHandoffPlace } from './handoff-place.ts';
import { TabPage } from './tab-page.tsx';
import { useUnitSteps } from './use-unit-steps.ts';

const TEXT = HANDOFF_TEXT.hand;

/** What the units have in hand; the chosen one's result is recorded beside the list. */
export function HandTab({ tabs }: { readonly tabs: ReactNode }) {
  const steps = useUnitSteps('conclude', 'in-hand');
  const { step: opened } = useHandoffPlace();
  const lines = steps === 'loading' ? [] : steps.lines;
  const [current, setCurrent] = useState<string | null>(null);
  const line = lines.find(({ key }) => key === opened);
  const view = steps === 'loading' || !line ? undefined : steps.viewOf(line.caseId);
  const target = lines.find(({ key }) => key === current) ?? lines[0];
  const open: Act = {
    id: 'open-conclusion',
    key: 'Ctrl+Enter',
    label: target ? TEXT.open(target.step.step.name, target.applicant) : TEXT.act,
    blocked: target ? null : TEXT.emptyTitle,
    run: () => target && setHandoffPlace({ step: target.key }),
  };
  const main = mainActOf('hand', isEmptyList(steps), open);
  useActs(line ? [] : [main]);
  const form =
    line && view ? (
      <ConcludeForm key={line.key} view={view} step={line.step} onClose={() => setHandoffPlace({ step: null })} />
    ) : null;
  return (
    <TabPage
      tabs={tabs}
      steps={steps}
      empty={{ title: TEXT.emptyTitle, text: TEXT.empty }}
      hint={TEXT.hint}
      acts={form ? null : <ActButton act={main} primary />}
      aside={form}
    >
      <RowTable
        key={steps === 'loading' ? '' : steps.unit?.id}
        label={HANDOFF_TEXT.tabs.hand}
        columns={TEXT.columns}
        widths={['9em', '12em', '', '13.5em']}
        rows={lines.map((one) => ({
          id: one.key,
          cells: [
            `${one.bundle} ${one.tail}`,
            <Masked key="applicant" value={one.applicant} />,
            one.step.step.name,
            one.due ? <DueText key="due" {...one.due} /> : one.stopped,
          ],
        }))}
        onCurrent={setCurrent}
        onOpen={(step) => setHandoffPlace({ step })}
        takesFocus={form === null}
      />
    </TabPage>
  );
}
