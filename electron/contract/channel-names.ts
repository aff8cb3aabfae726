import type { ChannelName } from '../contract.ts';

/** Said once more without zod, so that the preload script stays a few hundred bytes; a test holds it to the contract. */
export const channelNames = [
  'app.info',
  'app.setPreferences',
  'app.choosePdfFolder',
  'app.copy',
  'seeds.read',
  'seeds.import',
  'journal.open',
  'journal.append',
  'journal.read',
  'journal.verify',
  'journal.forget',
  'journal.keepKeys',
  'journal.holes',
  'journal.giveBack',
  'draft.save',
  'draft.delete',
  'draft.list',
  'file.put',
  'file.get',
  'file.forget',
  'tray.list',
  'tray.remove',
  'pack.keep',
  'pack.list',
  'pack.get',
  'printing.render',
  'printing.printers',
  'printing.begin',
  'printing.print',
  'printing.save',
  'vault.status',
  'vault.found',
  'vault.renewRecovery',
  'vault.confirm',
  'vault.unlock',
  'vault.recover',
  'vault.setPassphrase',
  'vault.keepAccounts',
  'vault.away',
  'vault.lock',
  'backup.status',
  'backup.chooseFolder',
  'backup.stopDaily',
  'backup.make',
  'backup.progress',
  'backup.cancel',
  'backup.chooseArchive',
  'backup.openArchive',
  'backup.mendVault',
  'backup.restore',
  'backup.join',
  'backup.lineage',
  'backup.otherBranches',
] as const satisfies readonly ChannelName[];

/** The name under which a channel goes through Electron. */
export function ipcName(name: ChannelName): string {
  return `yichuang:${name}`;
}

/** Not a question of the window but news for it: somebody started the program once more. */
export const SECOND_START = 'yichuang:second-start';
