import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';

export const RECORD_GROUP: FurtherGroup = { id: 'record', title: FURTHER_TEXT.groups.record, acts: [] };
