import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';
import { CORRECT_FORM } from './record/correct-form.tsx';
import { VOID_PAPER } from './record/void-paper.tsx';

export const RECORD_GROUP: FurtherGroup = {
  id: 'record',
  title: FURTHER_TEXT.groups.record,
  acts: [CORRECT_FORM, VOID_PAPER],
};
