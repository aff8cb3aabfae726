import { useState } from 'react';
import { RECOVERY_GROUP_LENGTH, recoveryGroups } from '../../../domain/account/recovery-key.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { PrinterField } from '../printing/printer-field.tsx';
import { usePrinterChoice } from '../printing/use-printer-choice.ts';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import styles from './account.module.css';
import { printSheet, type Said, type SheetOf, saveSheet } from './put-sheet.ts';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.sheet;

export type Proposal = { readonly recoveryKey: string; readonly ask: readonly number[] };

type SheetStep = {
  readonly proposal: Proposal;
  readonly of: SheetOf;
  readonly label: string;
  readonly done: (key: Uint8Array) => void;
};

/** The recovery sheet on the screen, to be printed; nobody goes on who cannot type part of it back. */
export function SheetStep({ proposal, of, label, done }: SheetStep) {
  const { recoveryKey, ask } = proposal;
  const choice = usePrinterChoice();
  const [typed, setTyped] = useState<readonly string[]>(ask.map(() => ''));
  const [said, setSaid] = useState<Said | null>(null);
  const print: Act = {
    id: 'sheet-print',
    key: 'Ctrl+P',
    label: TEXT.print,
    run: async () => setSaid(choice.printer && (await printSheet(recoveryKey, of, choice.printer))),
  };
  const save: Act = {
    id: 'sheet-save',
    key: 'Ctrl+S',
    label: TEXT.save,
    run: async () => setSaid(await saveSheet(recoveryKey, of)),
  };
  const confirm: Act = {
    id: 'sheet-confirm',
    key: 'Ctrl+Enter',
    label,
    run: async () => {
      const confirmed = await bridge().call('vault.confirm', { groups: [...typed] });
      if (confirmed.ok) return done(confirmed.key);
      const text = confirmed.code === 'wrong' ? TEXT.groupWrong : vaultWords(confirmed);
      setSaid({ ok: false, text });
    },
  };
  const offered = choice.printer ? [print, save] : [save];
  useActs([...offered, confirm]);
  return (
    <section className={styles.sheet} data-fields="">
      <p>{TEXT.text}</p>
      <ol className={styles.groups} aria-label={TEXT.key}>
        {recoveryGroups(recoveryKey).map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never move
          <li key={at} data-recovery-group={at}>
            <small>{TEXT.group(at + 1)}</small>
            <output>{group}</output>
          </li>
        ))}
      </ol>
      <div className={`${styles.row} ${styles.onLine}`}>
        {choice.printer ? <PrinterField name="sheet-printer" choice={choice} /> : null}
        {offered.map((act) => (
          <ActButton key={act.id} act={act} />
        ))}
      </div>
      {said ? <Banner level={said.ok ? 'info' : 'error'} text={said.text} /> : null}
      <p>{TEXT.confirm}</p>
      <div className={styles.row}>
        {ask.map((place, at) => (
          <TextField
            key={place}
            label={TEXT.group(place + 1)}
            name={`sheet-group-${at}`}
            value={typed[at] ?? ''}
            autoFocus={at === 0}
            message={wrongGroup(typed[at] ?? '', recoveryGroups(recoveryKey)[place] ?? '')}
            onChange={(text) => setTyped(typed.map((one, index) => (index === at ? text : one)))}
          />
        ))}
      </div>
      <div className={styles.row}>
        <ActButton act={confirm} primary />
      </div>
    </section>
  );
}

/** Said once the group is whole: while it is being typed nothing is wrong yet. */
function wrongGroup(typed: string, wanted: string): string {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  return digits.length >= RECOVERY_GROUP_LENGTH && digits !== wanted ? TEXT.groupWrong : '';
}
