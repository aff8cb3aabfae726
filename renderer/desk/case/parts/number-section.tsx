import { useEffect, useRef, useState } from 'react';
import { caseAt } from '../../../../domain/acts/desk.ts';
import { assignOfficialNumber } from '../../../../domain/case/decide/record.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useAct } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { Section } from './section.tsx';

/** The numbers that the provincial platform gave: of the whole, and of each item. */
export function NumberSection({ view }: { readonly view: CaseView }) {
  const { state, steps } = view;
  return (
    <Section id="numbers" title={CASE_TEXT.sections.numbers} hint={CASE_TEXT.numberHint}>
      <div data-fields="">
        <NumberField caseId={state.id} step="" label={CASE_TEXT.wholeBundle} known={state.officialNumber} />
        {steps.map(({ step, state: own }) => (
          <NumberField key={step.id} caseId={state.id} step={step.id} label={step.name} known={own.officialNumber} />
        ))}
      </div>
    </Section>
  );
}

type NumberFieldProps = {
  readonly caseId: string;
  /** '' for the bundle. */
  readonly step: string;
  readonly label: string;
  readonly known: string;
};

/** Saved as the focus leaves it, and when a key leads off the page before it could: nothing typed is lost. */
function NumberField({ caseId, step, label, known }: NumberFieldProps) {
  const run = useAct();
  const [typed, setTyped] = useState<string | null>(null);
  const inHand = useRef<string | null>(null);
  const save = async () => {
    if (typed === null || typed === inHand.current) return;
    if (typed.trim() === known) return setTyped(null);
    inHand.current = typed;
    const outcome = await run([caseSubject(caseId)], (desk) => assignOfficialNumber(caseAt(desk, caseId), step, typed));
    inHand.current = null;
    if (outcome.ok) setTyped(null);
  };
  const newest = useRef(save);
  newest.current = save;
  useEffect(() => () => void newest.current(), []);
  return (
    <TextField
      label={label}
      name={`official-${step || 'bundle'}`}
      value={typed ?? known}
      onChange={setTyped}
      onLeave={() => void save()}
    />
  );
}
