import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../../electron/printing/run-tool.ts';

/** A print server of the test's own. Its printers are network printers (raw port) that the test plays itself. */
export type PrivateCups = {
  /** For programs that shall print here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Adds a printer. */
  readonly addPrinter: (name: string, description: string) => Promise<PlayedPrinter>;
  readonly admin: (tool: string, args: readonly string[]) => Promise<string>;
  readonly dispose: () => Promise<void>;
};

export type PlayedPrinter = {
  /** What arrives with the next job: every byte, all copies behind one another. */
  readonly nextJob: () => Promise<Buffer>;
};

const START_MILLISECONDS = 15_000;

export async function startPrivateCups(): Promise<PrivateCups> {
  const folder = await mkdtemp(join(tmpdir(), 'yichuang-cups-'));
  const socket = join(folder, 'cups.sock');
  // The server drops its rights before it sends a job, and must still get at its spool.
  await chmod(folder, 0o711);
  await writeConfiguration(folder, socket);
  const server = spawn(
    '/usr/sbin/cupsd',
    ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise((done) => server.once('exit', done));
  const closing: (() => void)[] = [];
  const environment = { CUPS_SERVER: socket };
  const admin = async (tool: string, args: readonly string[]) => {
    const { code, output } = await runTool(tool, ['-h', socket, ...args]);
    if (code !== 0) throw new Error(`${tool} ${args.join(' ')}: ${code}`);
    return output;
  };
  await untilReady(() => admin('lpstat', ['-r']));
  return {
    environment,
    admin,
    addPrinter: async (name, description) => {
      const { port, printer, close } = await playPrinter();
      closing.push(close);
      const device = `socket://127.0.0.1:${port}/?snmp=false&waiteof=false`;
      await admin('lpadmin', ['-p', name, '-v', device, '-D', description, '-E']);
      return printer;
    },
    dispose: async () => {
      server.kill('SIGTERM');
      await ended;
      for (const close of closing) close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function playPrinter(): Promise<{ port: number; printer: PlayedPrinter; close: () => void }> {
  const jobs: Buffer[] = [];
  const waiting: ((job: Buffer) => void)[] = [];
  const server = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => {
      const job = Buffer.concat(parts);
      const next = waiting.shift();
      if (next) next(job);
      else jobs.push(job);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const nextJob = async () => jobs.shift() ?? new Promise<Buffer>((arrive) => waiting.push(arrive));
  return { port: (server.address() as AddressInfo).port, printer: { nextJob }, close: () => server.close() };
}

async function writeConfiguration(folder: string, socket: string): Promise<void> {
  for (const name of ['root', 'spool', 'spool/tmp', 'cache', 'state']) await mkdir(join(folder, name));
  const limits = ['<Location />', '  Order allow,deny', '  Allow all', '</Location>'];
  const policy = [
    '<Policy default>',
    '  <Limit All>',
    '    Order allow,deny',
    '    Allow all',
    '  </Limit>',
    '</Policy>',
  ];
  const server = [`Listen ${socket}`, 'Browsing No', 'WebInterface No', 'DefaultAuthType None', 'LogLevel warn'];
  await writeFile(join(folder, 'cupsd.conf'), `${[...server, ...limits, ...policy].join('\n')}\n`);
  const files = [
    `ServerRoot ${join(folder, 'root')}`,
    `RequestRoot ${join(folder, 'spool')}`,
    `TempDir ${join(folder, 'spool', 'tmp')}`,
    `CacheDir ${join(folder, 'cache')}`,
    `StateDir ${join(folder, 'state')}`,
    `AccessLog ${join(folder, 'access.log')}`,
    `ErrorLog ${join(folder, 'error.log')}`,
    `PageLog ${join(folder, 'page.log')}`,
  ];
  await writeFile(join(folder, 'cups-files.conf'), `${files.join('\n')}\n`);
}

async function untilReady(attempt: () => Promise<string>): Promise<void> {
  const end = performance.now() + START_MILLISECONDS;
  for (;;) {
    const output = await attempt().catch(() => '');
    if (output.includes('is running')) return;
    if (performance.now() > end) throw new Error('The private print server did not come up');
    await new Promise((done) => setTimeout(done, 100));
  }
}
