import { useState } from 'react';
import { caseAt } from '../../../../domain/acts/desk.ts';
import { consentRuleOf } from '../../../../domain/calendar/county-rules.ts';
import { giveConsent, withoutConsent } from '../../../../domain/case/decide/consent.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { ConsentRule } from '../../../../domain/identity/consent-rule.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useRights } from '../../account/use-rights.ts';
import {
  type ConsentDraft,
  type ConsentQuestion,
  consentOf,
  consentProblem,
  consentQuestion,
  NO_CONSENT,
} from '../../consent/consent-draft.ts';
import { ConsentPart } from '../../consent/consent-part.tsx';
import { useAct, useSession } from '../../session.ts';
import { CONSENT_TEXT } from '../../text/consent.ts';
import type { CaseAccess } from '../use-case-access.ts';

type ConsentSectionProps = { readonly view: CaseView; readonly access: Pick<CaseAccess, 'sight'> };

/** Asked on the case as long as no guardian has consented for a child of it; it never stops the work. */
export function ConsentSection({ view, access }: ConsentSectionProps) {
  const { today, rules } = useSession();
  const may = useRights();
  const rule = consentRuleOf(rules);
  const [draft, setDraft] = useState<ConsentDraft>(NO_CONSENT);
  const { state, phase } = view;
  const isOver = phase === 'closed' || phase === 'delivered';
  const isAsking = may('window') && !isOver;
  if (!isAsking || !state.outcome || withoutConsent(state, today, rule).length === 0) return null;
  const question = consentQuestion(state.outcome, state.form, draft, today, rule);
  if (!question) return null;
  const asked = { caseId: state.id, question, draft, onChange: setDraft, rule };
  return <Asked {...asked} open={access.sight.adults} />;
}

type AskedProps = {
  readonly caseId: string;
  readonly question: ConsentQuestion;
  readonly draft: ConsentDraft;
  readonly onChange: (draft: ConsentDraft) => void;
  readonly rule: ConsentRule;
  /** The people of the case are shown in full. */
  readonly open: boolean;
};

function Asked({ caseId, question, draft, onChange, rule, open }: AskedProps) {
  const run = useAct();
  const { today } = useSession();
  const agreed = { ...draft, agreed: true };
  const agree: Act = {
    id: 'consent-agree',
    key: 'Alt+D',
    label: CONSENT_TEXT.save,
    blocked: consentProblem(question, agreed, today),
    run: async () => {
      const consent = consentOf(question, agreed);
      if (!consent) return;
      await run(
        [caseSubject(caseId)],
        (desk, context) => giveConsent(caseAt(desk, caseId), consent, context),
        CONSENT_TEXT.saved,
      );
    },
  };
  useActs([agree]);
  return (
    <ConsentPart
      id="consent"
      question={question}
      draft={draft}
      onChange={onChange}
      agree={agree}
      hint={CONSENT_TEXT.caseHint}
      rule={rule}
      shownName={open ? question.name : maskParty(question.name, '')}
    />
  );
}
