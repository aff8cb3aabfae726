import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';

export const ACCEPTANCE_GROUP: FurtherGroup = { id: 'acceptance', title: FURTHER_TEXT.groups.acceptance, acts: [] };
