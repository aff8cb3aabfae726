import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';
import { ANNOUNCE } from './results/announce.tsx';
import { CONFIRM } from './results/confirm.tsx';
import { FAIL } from './results/fail.tsx';
import { TRACK } from './results/track.tsx';

export const RESULTS_GROUP: FurtherGroup = {
  id: 'results',
  title: FURTHER_TEXT.groups.results,
  acts: [CONFIRM, FAIL, TRACK, ANNOUNCE],
};
