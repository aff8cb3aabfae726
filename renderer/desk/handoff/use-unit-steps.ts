import { useMemo, useState } from 'react';
import type { StepStage } from '../../../domain/case/progress.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import type { Act } from '../../ui/keys/act.ts';
import { toggle } from '../lists/toggle.ts';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { setHandoffPlace, useHandoffPlace } from './handoff-place.ts';
import { linesOfCase, type StepLine, stepLines, tickedLines, toggleAll } from './ready-model.ts';
import { useAwaitingViews, useWaitingUnits, type WaitingUnit } from './use-unit-views.ts';

/** The steps that wait with one unit after another: which units, which one is open, its lines, the cases behind them. */
export type UnitSteps = {
  readonly units: readonly WaitingUnit[];
  readonly unit: WaitingUnit | undefined;
  readonly chooseUnit: (unit: string) => void;
  readonly lines: readonly StepLine[];
  readonly viewOf: (caseId: string) => CaseView | undefined;
};

export function useUnitSteps(awaits: string, stage: StepStage): Live<UnitSteps> {
  const place = useHandoffPlace();
  const { station, today, calendar } = useSession();
  const units = useWaitingUnits(awaits);
  const unit = units === 'loading' ? undefined : (units.find(({ id }) => id === place.unit) ?? units[0]);
  const views = useAwaitingViews(unit ? `${awaits}@${unit.id}` : '');
  return useMemo(() => {
    if (units === 'loading' || views === 'loading') return 'loading';
    const lines = unit ? stepLines(views, stage, unit.id, { station: station.code, today, calendar }) : [];
    return {
      units,
      unit,
      lines,
      chooseUnit: (id) => setHandoffPlace({ unit: id, step: null }),
      viewOf: (caseId) => views.find(({ state }) => state.id === caseId),
    };
  }, [units, unit, views, stage, station.code, today, calendar]);
}

/** Ticks of a list that may lose lines while it stands. Until the first is set, what can go of the case `from` is ticked. */
export function useTicks(lines: readonly StepLine[], from: string | null = null) {
  const [own, setTicked] = useState<ReadonlySet<string> | null>(null);
  const ticked = own ?? linesOfCase(lines, from);
  const all: Act = {
    id: 'tick-all',
    key: 'A',
    label: HANDOFF_TEXT.all,
    run: () => setTicked(toggleAll(lines, ticked)),
  };
  return {
    ticked,
    chosen: tickedLines(lines, ticked),
    tick: (key: string) => setTicked(toggle(ticked, key)),
    all,
  };
}
