import type { CaseView } from '../../../../domain/case/view.ts';
import { StepGraph } from '../../../ui/graph/step-graph.tsx';
import { DueText } from '../../../ui/layout/due-text.tsx';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { edgesOf, graphOf, nodeOf } from '../model/graph.ts';
import { Section } from './section.tsx';

/** What waits for what, drawn; below it each step with unit, state and date in words. */
export function GraphSection({ view }: { readonly view: CaseView }) {
  const { today } = useSession();
  const steps = graphOf(view, today);
  return (
    <Section id="graph" title={CASE_TEXT.sections.graph}>
      <div className={styles.graph}>
        <StepGraph nodes={steps.map(nodeOf)} edges={edgesOf(steps)} label={CASE_TEXT.sections.graph} />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {CASE_TEXT.stepColumns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id} data-step={step.id}>
              <td>{step.name}</td>
              <td>{step.unit}</td>
              <td>{step.stage}</td>
              <td>{step.clock ? <DueText {...step.clock} /> : step.when}</td>
              <td>{step.waitsFor.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
