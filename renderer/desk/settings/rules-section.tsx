import { useState } from 'react';
import { setCountyRules } from '../../../domain/acts/county-rules-acts.ts';
import { consentRuleOf } from '../../../domain/calendar/county-rules.ts';
import { countySubject } from '../../../domain/ledger/entry.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../session.ts';
import { COUNTY_RULES_TEXT as TEXT } from '../text/county-rules.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { consentRuleDraft, consentRuleOfDraft, consentRuleProblems } from './consent-rule-draft.ts';
import { ConsentRuleFields } from './consent-rule-fields.tsx';
import { focusFirstProblem } from './focus-first-problem.ts';
import { type RuleName, rulesDraft, rulesOf, rulesProblems, usualOf } from './rules-draft.ts';
import styles from './settings.module.css';

const GROUPS: readonly { readonly title: keyof typeof TEXT.titles; readonly rules: readonly RuleName[] }[] = [
  { title: 'uncollected', rules: ['uncollectedAfterDays'] },
  { title: 'cards', rules: ['remindAtPercent', 'yellowAtDaysLeft', 'redAtDaysLate'] },
  { title: 'correction', rules: ['correctionDays'] },
];

/** 设置·本县规定: what neither law nor province settles. */
export function RulesSection() {
  const { rules, station } = useSession();
  const run = useAct();
  const kept = consentRuleDraft(consentRuleOf(rules));
  const [draft, setDraft] = useState(() => rulesDraft(rules));
  const [consent, setConsent] = useState(kept);
  const problems = rulesProblems(draft);
  const count = Object.keys({ ...problems, ...consentRuleProblems(consent) }).length;
  const isChanged = JSON.stringify([draft, consent]) !== JSON.stringify([rulesDraft(rules), kept]);
  const save: Act = {
    id: 'settings-save',
    key: 'Ctrl+Enter',
    label: count > 0 ? SETTINGS_TEXT.fix(count) : TEXT.save,
    blocked: isChanged ? null : SETTINGS_TEXT.nothingChanged,
    run: async () => {
      if (count > 0) return focusFirstProblem();
      const { code } = station.county;
      const held = { ...rulesOf(draft), consent: consentRuleOfDraft(consent) };
      await run([countySubject(code)], () => setCountyRules(code, held), TEXT.saved);
    },
  };
  useActs([save]);
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{TEXT.hint}</p>
      {GROUPS.map((group) => (
        <div key={group.title} className={styles.rules}>
          <h2>{TEXT.titles[group.title]}</h2>
          {group.rules.map((name) => (
            <TextField
              key={name}
              label={TEXT.labels[name]}
              name={`rules-${name}`}
              hint={usualOf(name)}
              value={draft[name]}
              message={problems[name]}
              onChange={(typed) => setDraft({ ...draft, [name]: typed })}
              autoFocus={name === 'uncollectedAfterDays'}
            />
          ))}
        </div>
      ))}
      <div className={styles.rules}>
        <h2>{TEXT.consent.title}</h2>
        <ConsentRuleFields draft={consent} onChange={setConsent} />
      </div>
      <p className={styles.soft}>{TEXT.gapDays}</p>
      <div>
        <ActButton act={save} primary />
      </div>
    </section>
  );
}
