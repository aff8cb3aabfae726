import type { Act } from '../../../ui/keys/act.ts';
import { SETTINGS_TEXT } from '../../text/settings.ts';
import { TYPING_TEXT } from '../../text/typing.ts';
import { isSame } from '../../typing/is-same.ts';
import { focusFirstProblem } from '../focus-first-problem.ts';
import { changesTo, NO_CHANGES } from './typed-over.ts';
import type { TypedOver } from './use-typed-over.ts';

type Saving<Fields> = {
  readonly typed: TypedOver<Fields>;
  readonly saved: Fields;
  /** What is typed as it would be read again once saved. */
  readonly written: Fields;
  readonly label: string;
  /** How many fields are wrong. */
  readonly wrong: number;
  /** Whether it was saved. */
  readonly save: () => Promise<boolean>;
};

/** The saving of a section: what is wrong is shown first, and nothing newer is written over unseen. */
export function saveAct<Fields extends object>({ typed, saved, written, label, wrong, save }: Saving<Fields>): Act {
  const untouched = typed.kept.isKept ? null : SETTINGS_TEXT.nothingChanged;
  return {
    id: 'settings-save',
    key: 'Ctrl+Enter',
    label: wrong > 0 ? SETTINGS_TEXT.fix(wrong) : label,
    blocked: typed.clashes.length > 0 ? TYPING_TEXT.chooseFirst : untouched,
    run: async () => {
      if (wrong > 0) return focusFirstProblem();
      // Spaces at an end, an empty row: read again it would be what is saved already.
      const isAlready = isSame(changesTo(written, saved, NO_CHANGES), NO_CHANGES);
      if (isAlready || (await save())) typed.settle(typed.value, written);
    },
  };
}
