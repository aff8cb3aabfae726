import { bridge } from '../shell/bridge.ts';

/** Puts text on the clipboard; the seconds after which it is taken off again, null when the system refuses. */
export async function copyText(text: string): Promise<number | null> {
  const copied = await bridge()
    .call('app.copy', { text })
    .catch(() => null);
  return copied?.ok ? copied.seconds : null;
}
