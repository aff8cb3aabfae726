import { FURTHER_TEXT } from '../../text/further.ts';
import { ACCEPT_SOME } from './acceptance/accept-some.tsx';
import { DECLINE_STEP } from './acceptance/decline-step.tsx';
import { GIVE_BACK_ENDED } from './acceptance/give-back-ended.tsx';
import { TERMINATE_STEP } from './acceptance/terminate-step.tsx';
import { WITHDRAW_STEP } from './acceptance/withdraw-step.tsx';
import type { FurtherGroup } from './further-act.ts';

export const ACCEPTANCE_GROUP: FurtherGroup = {
  id: 'acceptance',
  title: FURTHER_TEXT.groups.acceptance,
  acts: [DECLINE_STEP, ACCEPT_SOME, WITHDRAW_STEP, TERMINATE_STEP, GIVE_BACK_ENDED],
};
