import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';

export const RESULTS_GROUP: FurtherGroup = { id: 'results', title: FURTHER_TEXT.groups.results, acts: [] };
