import type { Report } from '../ipc/answer.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { PreferencesFile } from '../preferences.ts';

type PrintingChannels = Pick<Handlers, 'printing.render' | 'printing.printers' | 'printing.print' | 'printing.save'>;

export type PrintingRoom = { readonly handlers: PrintingChannels; readonly dispose: () => Promise<void> };

export function printingRoom(_: {
  readonly preferences: PreferencesFile;
  readonly documentsFolder: string;
  readonly report: Report;
}): PrintingRoom {
  const notYet = async () => ({ ok: false as const, code: 'not-yet', detail: '' });
  return {
    handlers: {
      'printing.render': notYet,
      'printing.printers': async () => [],
      'printing.print': notYet,
      'printing.save': notYet,
    },
    dispose: async () => undefined,
  };
}
