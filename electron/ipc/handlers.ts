import type { ArgsOf, ChannelName, ResultOf } from '../contract.ts';

/** The main process's side of the contract: one handler for each channel. */
export type Handlers = {
  readonly [Name in ChannelName]: (args: ArgsOf<Name>) => Promise<ResultOf<Name>>;
};

/** What the rooms answer; the others the doors answer themselves. */
export type RoomHandlers = Omit<Handlers, 'printing.begin'>;

/** The handlers of the channels that begin with these names, e.g. `HandlersOf<'file' | 'tray'>`. */
export type HandlersOf<Name extends string> = Pick<Handlers, Extract<ChannelName, `${Name}.${string}`>>;
