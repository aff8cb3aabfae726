import { useState } from 'react';
import { caseAt } from '../../../../domain/acts/desk.ts';
import { fieldsOfAddedPeople } from '../../../../domain/case/added-people.ts';
import { changeForm } from '../../../../domain/case/decide/record.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { BornField } from '../../handoff/born-field.tsx';
import { fieldProblem, understood } from '../../handoff/conclusion-model.ts';
import { useAct, useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { neededBeforeHandOff } from '../model/form-values.ts';
import { Section } from './section.tsx';

/** Fields that a unit needs and that were left open at the intake, and those of people who came in later. */
export function NeededSection({ view }: { readonly view: CaseView }) {
  const { today } = useSession();
  const ofAdded = fieldsOfAddedPeople(view.state);
  const fields = [...new Set([...ofAdded, ...neededBeforeHandOff(view.state, view.steps)])];
  const title = ofAdded.length === 0 ? CASE_TEXT.needed : CASE_TEXT.neededOfAdded;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const run = useAct();
  const { id } = view.state;
  const problemOf = (key: string) => {
    const field = fields.find((one) => one.key === key);
    return field ? (fieldProblem(field, typed[key] ?? '', today) ?? undefined) : undefined;
  };
  const wrong = fields.some(({ key }) => problemOf(key) !== undefined);
  const nothing = fields.every(({ key }) => !typed[key]);
  const save: Act = {
    id: 'save-needed',
    key: 'Alt+S',
    label: ofAdded.length === 0 ? CASE_TEXT.acts.saveNeeded : CASE_TEXT.acts.saveOfAdded,
    blocked: nothing || wrong ? CASE_TEXT.acts.fillFirst : null,
    run: async () => {
      const said = fields.map((field) => [field.key, understood(field, typed[field.key] ?? '', today)] as const);
      const filled = Object.fromEntries(said.filter(([, value]) => value !== ''));
      const saved = await run([caseSubject(id)], (desk) => changeForm(caseAt(desk, id), filled, {}));
      if (saved.ok) setTyped({});
    },
  };
  useActs(fields.length === 0 ? [] : [save]);
  if (fields.length === 0) return null;
  return (
    <Section id="needed" title={title} level="warning">
      <div className={styles.needed} data-fields="">
        {fields.map((field) => (
          <BornField
            key={field.key}
            field={field}
            value={typed[field.key] ?? ''}
            onChange={(value) => setTyped({ ...typed, [field.key]: value })}
            message={problemOf(field.key)}
          />
        ))}
      </div>
      <ActButton act={save} />
    </Section>
  );
}
