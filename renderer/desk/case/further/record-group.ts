import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';
import { CHANGE_ITEMS } from './record/change-items.tsx';
import { CLOSE_CASE, JOIN_CASE } from './record/close-case.tsx';
import { CORRECT_FORM } from './record/correct-form.tsx';
import { ENTRUST } from './record/entrust.tsx';
import { ERASE_CASE } from './record/erase-case.tsx';
import { VOID_PAPER } from './record/void-paper.tsx';

export const RECORD_GROUP: FurtherGroup = {
  id: 'record',
  title: FURTHER_TEXT.groups.record,
  acts: [ENTRUST, CORRECT_FORM, CHANGE_ITEMS, VOID_PAPER, CLOSE_CASE, JOIN_CASE, ERASE_CASE],
};
