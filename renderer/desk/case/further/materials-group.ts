import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';

export const MATERIALS_GROUP: FurtherGroup = { id: 'materials', title: FURTHER_TEXT.groups.materials, acts: [] };
