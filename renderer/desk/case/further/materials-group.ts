import { FURTHER_TEXT } from '../../text/further.ts';
import type { FurtherGroup } from './further-act.ts';
import { COMMIT } from './materials/commit.tsx';
import { GIVE_BACK } from './materials/give-back.tsx';
import { LATER } from './materials/later.tsx';
import { REJECT } from './materials/reject.tsx';
import { TOLERATE } from './materials/tolerate.tsx';

export const MATERIALS_GROUP: FurtherGroup = {
  id: 'materials',
  title: FURTHER_TEXT.groups.materials,
  acts: [TOLERATE, LATER, COMMIT, REJECT, GIVE_BACK],
};
