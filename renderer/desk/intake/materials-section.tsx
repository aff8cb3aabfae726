import { useRef } from 'react';
import type { ReceivedAs } from '../../../domain/case/kinds/materials.ts';
import type { OnFile } from '../../../domain/case/on-file.ts';
import type { Outcome } from '../../../domain/catalogue/outcome.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { lineOfCode } from '../../../domain/numbers/line-code.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useLineScans } from '../shell/line-scans.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import { MaterialRow } from './material-row.tsx';
import type { Tick } from './model/intake-draft.ts';
import type { IntakeChange } from './model/intake-model.ts';
import { typedLine } from './model/line-number.ts';
import { type LineReading, type LinesReading, labelOfSpare } from './model/lines.ts';
import { Section } from './section.tsx';
import { goTo, spotId } from './spots.ts';

type MaterialsSectionProps = {
  readonly pack: CataloguePack;
  readonly outcome: Outcome;
  readonly lines: LinesReading;
  readonly change: (change: IntakeChange) => void;
  /** What is done with the whole list. */
  readonly acts: readonly Act[];
  /** Papers that lie here from earlier cases of the same people, by line. */
  readonly onFile: Readonly<Record<string, OnFile>>;
};

/** The merged checklist: each paper once, what must be there first; then what nobody has to bring. */
export function MaterialsSection({
  pack,
  outcome,
  lines: { lines, missing, spare },
  change,
  acts,
  onFile,
}: MaterialsSectionProps) {
  const asked = lines.filter((line) => line.asked);
  const meet = (line: LineReading, as: ReceivedAs | null) =>
    change(
      as === null ? { kind: 'unticked', line } : { kind: 'ticked', line, as, ...proofOf(as, onFile[line.line.id]) },
    );
  const number = useRef('');
  const goToLine = (line: LineReading | undefined) => {
    if (line) goTo(spotId({ section: 'materials', at: line.line.id }));
  };
  const typeNumber = (digit: string | null) => {
    number.current = digit === null ? '' : typedLine(number.current, digit, lines.length);
    goToLine(lines[Number(number.current) - 1]);
  };
  useLineScans((code) => {
    const found = lineOfCode(
      outcome.bundle.id,
      lines.map(({ line }) => line),
      code,
    );
    const line = lines.find(({ line: { id } }) => id === found?.id);
    // A second scan of the same line takes nothing back.
    if (line?.tick === null) meet(line, line.usual);
    goToLine(line);
    return line !== undefined;
  });
  return (
    <Section
      number={5}
      name="materials"
      done={missing.length === 0}
      summary={INTAKE.materialsCount(asked.length - missing.length, asked.length)}
    >
      <p className={styles.hint}>{INTAKE.materialKeys}</p>
      {acts.map((act) => (
        <ActButton key={act.id} act={act} quiet />
      ))}
      <div className={styles.lines}>
        {lines.map((line, at) => (
          <MaterialRow
            key={line.line.id}
            line={line}
            serial={at + 1}
            outcome={outcome}
            onFile={onFile[line.line.id] ?? null}
            onMeet={(as) => meet(line, as)}
            onChange={(tick) => change({ kind: 'tick-changed', line, change: tick })}
            onNumber={typeNumber}
          />
        ))}
      </div>
      {spare.length > 0 ? (
        <p className={styles.spare}>
          {INTAKE.spare(spare.map((id) => labelOfSpare(id, (of) => pack.materials.find((one) => one.id === of)?.name)))}
        </p>
      ) : null}
      <NotBrought outcome={outcome} />
    </Section>
  );
}

/** A paper on file is named by the case it lies with and the day it came in there. */
function proofOf(as: ReceivedAs, paper: OnFile | undefined): { readonly proof?: Tick['proof'] } {
  return as === 'on-file' && paper ? { proof: { source: paper.number, checkedOn: paper.date } } : {};
}

/** The forms that the desk prints, and the papers that come from an earlier result. */
function NotBrought({ outcome }: { readonly outcome: Outcome }) {
  const flows = [...new Set(outcome.flows.map(({ name }) => name))];
  const stepName = (id: string) => outcome.steps.find((step) => step.id === id)?.name ?? '';
  return (
    <div className={styles.notBrought}>
      {outcome.forms.length > 0 ? (
        <>
          <h3>{INTAKE.formsTitle}</h3>
          <p className={styles.hint}>{INTAKE.formsNote(outcome.forms.length)}</p>
          <ul>
            {outcome.forms.map((form) => (
              <li key={form.id}>
                {form.name}
                <span className={styles.soft}>{INTAKE.ofSteps(stepName(form.step))}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {flows.length > 0 ? <p className={styles.hint}>{INTAKE.flowsNote(flows)}</p> : null}
    </div>
  );
}
