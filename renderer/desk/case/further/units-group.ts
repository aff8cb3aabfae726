import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';
import { EXTEND } from './units/extend-form.tsx';
import { CHARGE_FEE } from './units/fee-form.tsx';
import { UNIT_NOTICE } from './units/notice-form.tsx';
import { RESUME } from './units/resume-form.tsx';
import { REVOKE } from './units/revoke-form.tsx';
import { SUSPEND } from './units/suspend-form.tsx';

export const UNITS_GROUP: FurtherGroup = {
  id: 'units',
  title: FURTHER_TEXT.groups.units,
  acts: [UNIT_NOTICE, SUSPEND, RESUME, EXTEND, CHARGE_FEE, REVOKE],
};
