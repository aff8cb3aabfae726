import type { ReactNode } from 'react';
import type { Live } from '../../store/hooks/use-live.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { isEmptyList, mainActOf } from './fill-act.ts';
import { TabPage } from './tab-page.tsx';
import type { UnitSteps } from './use-unit-steps.ts';

type TickTabProps = {
  readonly tab: 'ready' | 'arrive';
  readonly tabs: ReactNode;
  readonly steps: Live<UnitSteps>;
  /** Ticks every line that can go. */
  readonly all: Act;
  /** What is done with the ticked lines, in one act. */
  readonly act: Act;
  readonly children: ReactNode;
};

/** A list by unit whose lines are ticked for one act. */
export function TickTab({ tab, tabs, steps, all, act, children }: TickTabProps) {
  const { emptyTitle, empty, none } = HANDOFF_TEXT[tab];
  const main = mainActOf(tab, isEmptyList(steps), act);
  const isBare = steps === 'loading' || steps.lines.length === 0;
  useActs([main, { ...all, blocked: isBare ? none : null }]);
  return (
    <TabPage
      tabs={tabs}
      steps={steps}
      empty={{ title: emptyTitle, text: empty }}
      hint={HANDOFF_TEXT.tickHint}
      acts={
        <>
          <ActButton act={all} />
          <ActButton act={main} primary />
        </>
      }
    >
      {children}
    </TabPage>
  );
}
