import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';

export const UNITS_GROUP: FurtherGroup = { id: 'units', title: FURTHER_TEXT.groups.units, acts: [] };
