import { PassphraseField } from '../../ui/fields/passphrase-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import type { NewPassphrase } from './use-new-passphrase.ts';

const TEXT = ACCOUNT_TEXT.fresh;

type Fields = { readonly passphrase: NewPassphrase; readonly enter: Act; readonly autoFocus?: boolean };

/** The two fields of a passphrase being chosen; Enter in the second does the page's act. */
export function NewPassphraseFields({ passphrase, enter, autoFocus = false }: Fields) {
  const { next, again, setNext, setAgain, problems } = passphrase;
  return (
    <>
      <PassphraseField
        label={TEXT.next}
        name="passphrase-next"
        value={next}
        onChange={setNext}
        message={problems.next}
        hint={TEXT.hint}
        autoFocus={autoFocus}
      />
      <PassphraseField
        label={TEXT.again}
        name="passphrase-again"
        value={again}
        onChange={setAgain}
        message={problems.again}
        enter={enter}
      />
    </>
  );
}
