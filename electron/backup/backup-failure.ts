import type { Failure } from '../contract/channel.ts';
import { diskFailure, errorCode } from '../journal/failure.ts';
import { NotReadable } from './archive/not-readable.ts';

/** A person broke off. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** An expected end of backup or restore, with its code for the screen. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * What a disk says that was pulled out while somebody wrote to it or read from it. Of most of Windows' words for that (no such
 * device, not connected, not ready) Node knows none, and says so.
 */
const GONE = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENODEV',
  'ENXIO',
  'EIO',
  'ESTALE',
  'EBUSY',
  'ENOTCONN',
  'EHOSTDOWN',
  'UNKNOWN',
]);

/**
 * Codes beside `disk-full`, `read-only` and `io`: `gone` the stick or folder is no longer there · `cancelled` · those
 * of `NotReadable` and `Refused`. The detail is Node's code, never a path.
 */
export function backupFailure(problem: unknown): Failure {
  if (problem instanceof Cancelled) return { ok: false, code: 'cancelled', detail: '' };
  if (problem instanceof NotReadable || problem instanceof Refused)
    return { ok: false, code: problem.code, detail: '' };
  const code = errorCode(problem);
  return GONE.has(code) ? { ok: false, code: 'gone', detail: code } : diskFailure(problem);
}
