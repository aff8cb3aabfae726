import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import type { ArgsOf, ChannelName, ResultOf } from '../../../electron/contract.ts';

/** What the fake answers on the channels that begin so; it need not have them all. */
export type FakeHandlers<Room extends string> = {
  readonly [Name in Extract<ChannelName, `${Room}.${string}`>]?: (args: ArgsOf<Name>) => ResultOf<Name>;
};

/** One for each store. */
export function perStore<Value>(make: (store: StoreName) => Value): Readonly<Record<StoreName, Value>> {
  return { desk: make('desk'), practice: make('practice') };
}
