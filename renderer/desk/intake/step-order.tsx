import type { OutcomeStep } from '../../../domain/catalogue/outcome.ts';
import { ranks } from '../../../domain/catalogue/step-graph.ts';
import { StepGraph } from '../../ui/graph/step-graph.tsx';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';

/** As many boxes fit side by side into the narrow column. */
const FITS = 3;

/** What waits for what: drawn downwards or sideways as it fits, in words where neither does. */
export function StepOrder({ steps }: { readonly steps: readonly OutcomeStep[] }) {
  const rows = ranks(steps);
  const isNarrow = rows.every((row) => row.length <= FITS);
  if (!isNarrow && rows.length > FITS) return <InWords rows={rows} />;
  const nodes = steps.map(({ id, name, promisedDays, dayKind }) => ({
    id,
    label: name,
    notes: [INTAKE.promised(promisedDays, dayKind)],
  }));
  const edges = steps.flatMap(({ id, after }) => after.map((from) => ({ from, to: id })));
  return (
    <StepGraph nodes={nodes} edges={edges} size="small" direction={isNarrow ? 'TB' : 'LR'} label={INTAKE.aside.graph} />
  );
}

function InWords({ rows }: { readonly rows: readonly (readonly OutcomeStep[])[] }) {
  return (
    <ol className={styles.ranks}>
      {rows.map((row) => (
        <li key={row.map(({ id }) => id).join(' ')}>{INTAKE.aside.sideBySide(row.map(({ name }) => name))}</li>
      ))}
    </ol>
  );
}
