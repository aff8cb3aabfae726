import { type Bridge, type ChannelName, contract, type ResultOf } from '../../../electron/contract.ts';
import { deskChannels } from './desk-channels.ts';
import { draftChannels } from './draft-channels.ts';
import { fileChannels } from './file-channels.ts';
import { journalChannels } from './journal-channels.ts';

/**
 * The main process in memory. Journals and drafts behave like the real ones, across any number of openings of a store
 * (a "restart"); printing and dialogs answer that there is nothing. Faults are set by hand.
 */
export type FakeBridge = Bridge &
  Omit<
    ReturnType<typeof journalChannels> &
      ReturnType<typeof draftChannels> &
      ReturnType<typeof fileChannels> &
      ReturnType<typeof deskChannels>,
    'handlers'
  > & {
    /** All channels but the journal's append break for as long as it holds. */
    readonly setDown: (isDown: boolean) => void;
    readonly calls: () => readonly ChannelName[];
  };

export function createFakeBridge(): FakeBridge {
  const { handlers: ofJournals, ...journals } = journalChannels();
  const { handlers: ofDrafts, ...drafts } = draftChannels();
  const { handlers: ofFiles, ...files } = fileChannels();
  const { handlers: ofDesk, ...desk } = deskChannels();
  const handlers = { ...ofJournals, ...ofDrafts, ...ofFiles, ...ofDesk };
  const calls: ChannelName[] = [];
  let isDown = false;
  return {
    call: async (name, args) => {
      calls.push(name);
      await Promise.resolve();
      if (isDown && name !== 'journal.append') throw new Error('the channel broke');
      const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof typeof handlers] : undefined;
      if (!handler) throw new Error(`The fake bridge has no ${name}`);
      const { args: argsShape, result: resultShape } = contract[name];
      const result = (handler as (args: unknown) => unknown)(argsShape.parse(structuredClone(args)));
      return resultShape.parse(structuredClone(result)) as ResultOf<typeof name>;
    },
    onSecondStart: () => () => undefined,
    ...journals,
    ...drafts,
    ...files,
    ...desk,
    setDown: (down) => {
      isDown = down;
    },
    calls: () => calls,
  };
}
