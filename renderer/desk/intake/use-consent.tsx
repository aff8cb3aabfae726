import { useMemo } from 'react';
import { consentRuleOf } from '../../../domain/calendar/county-rules.ts';
import type { Act } from '../../ui/keys/act.ts';
import { agreedBy, consentOf, consentProblem, consentQuestion, NO_CONSENT } from '../consent/consent-draft.ts';
import { ConsentPart } from '../consent/consent-part.tsx';
import { useSession } from '../session.ts';
import { CONSENT_TEXT } from '../text/consent.ts';
import { spotId } from './spots.ts';
import type { IntakeInHand } from './use-intake.ts';

/** The guardian's consent in an intake: asked as soon as somebody of it is known to be under 14, given with one key. */
export function useConsent({ draft, outcome, change }: IntakeInHand) {
  const { today, rules } = useSession();
  const rule = consentRuleOf(rules);
  const typed = draft.consent ?? NO_CONSENT;
  const question = useMemo(
    () => outcome && consentQuestion(outcome, draft.values, typed, today, rule),
    [outcome, draft.values, typed, today, rule],
  );
  const agree: Act = {
    id: 'consent-agree',
    key: 'Alt+D',
    label: typed.agreed ? CONSENT_TEXT.takeBack : CONSENT_TEXT.agree,
    run: () => {
      const consent = question && !typed.agreed ? agreedBy(question, typed) : { ...typed, agreed: false };
      change({ kind: 'consent-changed', consent });
    },
  };
  const problem = consentProblem(question, typed, today);
  return {
    acts: question ? [agree] : [],
    problem,
    given: problem === null ? consentOf(question, typed) : null,
    panel: question ? (
      <ConsentPart
        id={spotId({ section: 'consent' })}
        question={question}
        draft={typed}
        onChange={(consent) => change({ kind: 'consent-changed', consent })}
        agree={agree}
        rule={rule}
      />
    ) : null,
  };
}
