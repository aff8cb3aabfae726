import type { z } from 'zod';
import { appContract } from './contract/app-contract.ts';
import { attachmentContract } from './contract/attachment-contract.ts';
import { backupContract } from './contract/backup-contract.ts';
import { journalContract } from './contract/journal-contract.ts';
import { packContract } from './contract/pack-contract.ts';
import { printingContract } from './contract/printing-contract.ts';
import { vaultContract } from './contract/vault-contract.ts';

/** Every word the window and the main process may exchange. Nothing else crosses. */
export const contract = {
  ...appContract,
  ...journalContract,
  ...attachmentContract,
  ...packContract,
  ...printingContract,
  ...vaultContract,
  ...backupContract,
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type ArgsOf<Name extends ChannelName> = z.infer<Contract[Name]['args']>;
export type ResultOf<Name extends ChannelName> = z.infer<Contract[Name]['result']>;

/** What the preload script puts into the window as `window.bridge`. */
export type Bridge = {
  readonly call: <Name extends ChannelName>(name: Name, args: ArgsOf<Name>) => Promise<ResultOf<Name>>;
  /** Calls back each time somebody starts the program once more; gives back what ends that. */
  readonly onSecondStart: (told: () => void) => () => void;
};
