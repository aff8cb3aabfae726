import { posix } from 'node:path';
import type { Files, OpenFile } from '../files.ts';

type Inode = { current: Buffer; synced: Buffer };

/** What goes wrong next: each disk call is numbered; a plan may let it fail, a write after some of its bytes. */
export type Fault = { readonly code: string; readonly bytesWritten?: number };
export type Plan = (call: { readonly name: string; readonly path: string; readonly nth: number }) => Fault | undefined;

/**
 * A disk in memory that tells apart what was written from what was synced. `crash` is a power cut: of what was not
 * synced, only a part may have reached the plate. Names made by `replace` are durable, as on the real one. A path is one
 * path however its parts are parted, so that tests name files alike on every system.
 */
export class FakeDisk {
  readonly #inodes = new Map<string, Inode>();
  readonly #dead = new Set<string>();
  #plan: Plan = () => undefined;
  #calls = 0;

  failWhen(plan: Plan): void {
    this.#plan = plan;
    this.#calls = 0;
  }

  get calls(): number {
    return this.#calls;
  }

  bytes(path: string): Buffer {
    return this.#inode(path).current;
  }

  names(): readonly string[] {
    return [...this.#inodes.keys()];
  }

  /** Its sectors give nothing any more, until another file takes its name. */
  die(path: string): void {
    this.#dead.add(slashed(path));
  }

  put(path: string, bytes: Uint8Array): void {
    this.#dead.delete(slashed(path));
    this.#inodes.set(slashed(path), { current: Buffer.from(bytes), synced: Buffer.from(bytes) });
  }

  drop(path: string): void {
    this.#dead.delete(slashed(path));
    this.#inodes.delete(slashed(path));
  }

  /** A copy as it would be found after a power cut; `keep` (0–1) is the part of unsynced growth that survived. */
  crash(keep: number): FakeDisk {
    const disk = new FakeDisk();
    for (const [path, { current, synced }] of this.#inodes) {
      const grown = Math.max(0, current.length - synced.length);
      disk.put(
        path,
        current.length < synced.length ? synced : current.subarray(0, synced.length + Math.floor(grown * keep)),
      );
    }
    return disk;
  }

  readonly files: Files = {
    makeFolder: async () => undefined,
    list: async (folder) =>
      this.names()
        .filter((path) => posix.dirname(path) === slashed(folder))
        .map((path) => posix.basename(path)),
    open: async (path) => this.#open(path),
    read: async (path) => {
      this.#assertAlive(path);
      return new Uint8Array(this.bytes(path));
    },
    replace: async (path, bytes) => {
      this.#attempt('replace', path);
      this.put(path, bytes);
    },
    remove: async (path) => {
      this.#attempt('remove', path);
      this.drop(path);
    },
  };

  #open(path: string): OpenFile {
    const inode = this.#inode(path);
    return {
      size: async () => inode.current.length,
      read: async (from, length) => {
        this.#assertAlive(path);
        return new Uint8Array(inode.current.subarray(from, from + length));
      },
      write: async (at, bytes) => {
        const fault = this.#fault('write', path);
        const written = fault ? bytes.subarray(0, fault.bytesWritten ?? 0) : bytes;
        const end = Math.max(inode.current.length, at + written.length);
        inode.current = Buffer.concat([inode.current], end);
        inode.current.set(written, at);
        if (fault) throw diskError(fault);
      },
      truncate: async (length) => {
        this.#attempt('truncate', path);
        inode.current = Buffer.from(inode.current.subarray(0, length));
      },
      sync: async () => {
        this.#attempt('sync', path);
        inode.synced = Buffer.from(inode.current);
      },
      close: async () => undefined,
    };
  }

  #assertAlive(path: string): void {
    if (this.#dead.has(slashed(path))) throw diskError({ code: 'EIO' });
  }

  #inode(path: string): Inode {
    const inode = this.#inodes.get(slashed(path));
    if (inode === undefined) throw diskError({ code: 'ENOENT' });
    return inode;
  }

  #fault(name: string, path: string): Fault | undefined {
    this.#calls += 1;
    return this.#plan({ name, path: slashed(path), nth: this.#calls });
  }

  #attempt(name: string, path: string): void {
    const fault = this.#fault(name, path);
    if (fault) throw diskError(fault);
  }
}

function diskError(fault: Fault): Error {
  return Object.assign(new Error('disk'), { code: fault.code });
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

export const FOLDER = '/data/desk/journal';
