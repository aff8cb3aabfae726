import type { ElectronApplication, Page } from 'playwright-core';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { frameModel } from './frame-model.ts';
import { typeText } from './keys.ts';
import { signInModel } from './sign-in-model.ts';

/** 设置·备份 and the way back from a backup, by keyboard. */
export type BackupModel = {
  /** The system's next dialog is answered with this path. */
  readonly chooses: (path: string) => Promise<void>;
  /** From any page of the open desk. */
  readonly open: () => Promise<void>;
  /** Ctrl+Enter; ends when the screen says how it went. Gives that sentence. */
  readonly make: () => Promise<string>;
  /** Compares the archive of the next dialog, takes in what it knows more, and opens the desk anew, at the lock screen. */
  readonly takeIn: () => Promise<void>;
  /** From any page of the open desk: the lines of the list of what another branch did, its first row focused. */
  readonly otherBranches: () => Promise<readonly string[]>;
  /** From the first screen to the choice of who will use the desk. */
  readonly restoreUpTo: (recoveryKey: string) => Promise<void>;
  /** From the news that the vault is broken, or the record lost, to the choice of who will use the desk. */
  readonly mendUpTo: (recoveryKey: string, last?: 'mend-go' | 'restore-go') => Promise<void>;
  /** The new passphrase twice; the restore, or the mending, begins. */
  readonly restoreAs: (passphrase: string) => Promise<void>;
  /** Once it is restored: into the desk with this passphrase. */
  readonly openRestored: (passphrase: string) => Promise<void>;
};

export function backupModel(app: ElectronApplication, page: Page): BackupModel {
  const press = (key: string) => page.keyboard.press(key);
  const toPerson = async (recoveryKey: string, last: string) => {
    await act('restore-choose').waitFor();
    await press('Control+Enter');
    await act('restore-to-key').waitFor();
    await press('Control+Enter');
    await page.locator('[id="recovery-key"]:focus').waitFor();
    await typeText(page, recoveryKey);
    await press('Control+Enter');
    await act(last).waitFor();
  };
  const open = async () => {
    await frameModel(page).toSettings('backup');
    await act('backup-make').waitFor();
  };
  const act = (id: string) => page.locator(`[data-act="${id}"]:enabled`);
  return {
    chooses: (path) => answerDialogs(app, path),
    open,
    make: async () => {
      await press('Control+Enter');
      const said = page.locator('[data-message][data-level] [role]').first();
      await said.waitFor();
      return said.innerText();
    },
    takeIn: async () => {
      await press('Alt+C');
      await act('backup-join').waitFor();
      await press('Alt+J');
      await act('backup-reopen').waitFor();
      await press('Alt+J');
    },
    otherBranches: async () => {
      await open();
      await act('branches-look').waitFor();
      await press('Alt+O');
      const rows = page.locator('[data-branches] [data-row]');
      await rows.first().focus();
      return rows.allInnerTexts();
    },
    restoreUpTo: async (recoveryKey) => {
      await act('start-restore').waitFor();
      await press('F4');
      await toPerson(recoveryKey, 'restore-go');
    },
    mendUpTo: async (recoveryKey, last = 'mend-go') => {
      await act('vault-mend').waitFor();
      await press('Control+Enter');
      await toPerson(recoveryKey, last);
    },
    restoreAs: async (passphrase) => {
      await page.locator('[id="passphrase-next"]').focus();
      await typeText(page, passphrase);
      await press('Enter');
      await page.locator('[id="passphrase-again"]:focus').waitFor();
      await typeText(page, passphrase);
      await press('Enter');
    },
    openRestored: async (passphrase) => {
      await act('restore-done').waitFor();
      await press('Control+Enter');
      await signInModel(page).open(passphrase);
    },
  };
}
