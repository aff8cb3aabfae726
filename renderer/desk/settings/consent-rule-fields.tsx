import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { COUNTY_RULES_TEXT } from '../text/county-rules.ts';
import { type ConsentRuleDraft, consentRuleProblems } from './consent-rule-draft.ts';
import styles from './rules-section.module.css';

const TEXT = COUNTY_RULES_TEXT.consent;
const ASKED = (['yes', 'no'] as const).map((value) => ({ value, label: TEXT.asked[value] }));

type ConsentRuleFieldsProps = {
  readonly draft: ConsentRuleDraft;
  readonly onChange: (draft: ConsentRuleDraft) => void;
};

/** Whether, for whom and with what words a guardian is asked. */
export function ConsentRuleFields({ draft, onChange }: ConsentRuleFieldsProps) {
  const problems = consentRuleProblems(draft);
  const change = (part: Partial<ConsentRuleDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Choice
        label={TEXT.labels.asked}
        name="rules-consent-asked"
        hint={TEXT.law}
        options={ASKED}
        value={draft.asked}
        onChange={(asked) => change({ asked })}
      />
      <TextField
        label={TEXT.labels.underAge}
        name="rules-consent-age"
        hint={TEXT.ageLaw}
        value={draft.underAge}
        message={problems.underAge}
        onChange={(underAge) => change({ underAge })}
      />
      <TextField
        label={TEXT.labels.basis}
        name="rules-consent-basis"
        hint={TEXT.basisHint}
        value={draft.basis}
        message={problems.basis}
        onChange={(basis) => change({ basis })}
      />
      <div className={styles.across}>
        <TextField
          label={TEXT.labels.words}
          name="rules-consent-words"
          hint={TEXT.wordsHint}
          value={draft.words}
          message={problems.words}
          onChange={(words) => change({ words })}
          wraps
        />
      </div>
    </>
  );
}
