import { setCountyRules } from '../../../domain/acts/county-rules-acts.ts';
import { type CountyRules, consentRuleOf } from '../../../domain/calendar/county-rules.ts';
import { countySubject } from '../../../domain/ledger/entry.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../session.ts';
import { COUNTY_RULES_TEXT as TEXT } from '../text/county-rules.ts';
import { Unsaved } from '../typing/unsaved.tsx';
import {
  type ConsentRuleDraft,
  consentRuleDraft,
  consentRuleOfDraft,
  consentRuleProblems,
} from './consent-rule-draft.ts';
import { ConsentRuleFields } from './consent-rule-fields.tsx';
import { type RuleName, type RulesDraft, rulesDraft, rulesOf, rulesProblems, usualOf } from './rules-draft.ts';
import own from './rules-section.module.css';
import styles from './settings.module.css';
import { Clash } from './typing/clash.tsx';
import { saveAct } from './typing/save-act.ts';
import { useTypedOver } from './typing/use-typed-over.ts';

const GROUPS: readonly { readonly title: keyof typeof TEXT.titles; readonly rules: readonly RuleName[] }[] = [
  { title: 'uncollected', rules: ['uncollectedAfterDays'] },
  { title: 'cards', rules: ['remindAtPercent', 'yellowAtDaysLeft', 'redAtDaysLate'] },
  { title: 'correction', rules: ['correctionDays'] },
];

/** 设置·本县规定: what neither law nor province settles. */
export function RulesSection() {
  const { rules, station } = useSession();
  const run = useAct();
  const saved = rulesFormOf(rules);
  const typed = useTypedOver('settings/rules', saved);
  const problems = rulesProblems(typed.value);
  const held = { ...rulesOf(typed.value), consent: consentRuleOfDraft(typed.value) };
  const save = saveAct({
    typed,
    saved,
    written: rulesFormOf(held),
    label: TEXT.save,
    wrong: Object.keys({ ...problems, ...consentRuleProblems(typed.value) }).length,
    save: async () => {
      const { code } = station.county;
      return (await run([countySubject(code)], () => setCountyRules(code, held), TEXT.saved)).ok;
    },
  });
  useActs([save]);
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{TEXT.hint}</p>
      <Clash typed={typed} words={(field) => wordsOf(saved, field)} />
      {GROUPS.map((group) => (
        <div key={group.title} className={own.rules}>
          <h2>{TEXT.titles[group.title]}</h2>
          {group.rules.map((name) => (
            <TextField
              key={name}
              label={TEXT.labels[name]}
              name={`rules-${name}`}
              hint={usualOf(name)}
              value={typed.value[name]}
              message={problems[name]}
              onChange={(text) => typed.type({ ...typed.value, [name]: text })}
              autoFocus={name === 'uncollectedAfterDays'}
            />
          ))}
        </div>
      ))}
      <div className={own.rules}>
        <h2>{TEXT.consent.title}</h2>
        <ConsentRuleFields draft={typed.value} onChange={(consent) => typed.type({ ...typed.value, ...consent })} />
      </div>
      <p className={styles.soft}>{TEXT.gapDays}</p>
      <div className={styles.row}>
        <ActButton act={save} primary />
        <Unsaved kept={typed.kept} />
      </div>
    </section>
  );
}

type RulesForm = RulesDraft & ConsentRuleDraft;

function rulesFormOf(rules: CountyRules): RulesForm {
  return { ...rulesDraft(rules), ...consentRuleDraft(consentRuleOf(rules)) };
}

function wordsOf(form: RulesForm, field: keyof RulesForm): readonly [label: string, value: string] {
  const { labels, asked } = TEXT.consent;
  if (field === 'asked') return [labels.asked, form.asked === 'no' ? asked.no : asked.yes];
  return [{ ...TEXT.labels, ...labels }[field], form[field]];
}
