import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { SideChoice } from '../../ui/layout/side-choice.tsx';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import type { WaitingUnit } from './use-unit-views.ts';

type UnitListProps = {
  readonly units: readonly WaitingUnit[];
  readonly chosen: string;
  readonly onChoose: (unit: string) => void;
};

/** The units with their figures; U goes to the next one. */
export function UnitList({ units, chosen, onChoose }: UnitListProps) {
  const at = units.findIndex(({ id }) => id === chosen);
  const next: Act = {
    id: 'next-unit',
    key: 'U',
    label: HANDOFF_TEXT.nextUnit,
    blocked: units.length < 2 ? HANDOFF_TEXT.onlyUnit : null,
    run: () => {
      const unit = units[(at + 1) % units.length];
      if (unit) onChoose(unit.id);
    },
  };
  useActs([next]);
  return (
    <nav className={styles.units} aria-label={HANDOFF_TEXT.units}>
      {units.map((unit) => (
        <SideChoice
          key={unit.id}
          className={styles.unit}
          data-unit={unit.id}
          chosen={unit.id === chosen}
          onClick={() => onChoose(unit.id)}
        >
          <span>{unit.name}</span>
          <strong>{HANDOFF_TEXT.cases(unit.count)}</strong>
        </SideChoice>
      ))}
      {units.length > 1 ? <ActButton act={next} quiet /> : null}
    </nav>
  );
}
