import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface VirtualScreen {
  /** Variables for programs that shall draw on it. */
  readonly environment: Readonly<Record<string, string>>;
  dispose(): void;
}

/** Resolution and colour depth: the PC of the counters. */
const geometry = '1366x768x24';

const startMilliseconds = 15_000;

/**
 * Starts an X server without hardware on a free display number, which it picks itself.
 * @throws {Error} when Xvfb is not installed or does not come up
 */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  const args = ['-displayfd', '3', '-screen', '0', geometry, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => server.kill();
  process.once('exit', stop);
  const number = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => failed(new Error('Xvfb did not come up')), startMilliseconds);
    server.once('error', (problem) => failed(new Error(`Xvfb did not start (package xvfb): ${problem.message}`)));
    server.once('exit', (code) => failed(new Error(`Xvfb ended at once (${code})`)));
    (server.stdio[3] as Readable).once('data', (bytes: Buffer) => {
      clearTimeout(timer);
      found(bytes.toString().trim());
    });
  });
  return {
    environment: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
    dispose: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
