import type { Failure } from '../contract/channel.ts';
import { HalfWritten } from './log-file.ts';

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM']);

/** Puts what the disk said into one of the contract's codes. The detail is Node's code, never a path. */
export function diskFailure(problem: unknown): Failure {
  const cause = problem instanceof HalfWritten ? problem.cause : problem;
  const code = errorCode(cause);
  const detail = problem instanceof HalfWritten ? `${code}, half written` : code;
  if (DISK_FULL.has(code)) return { ok: false, code: 'disk-full', detail };
  if (READ_ONLY.has(code)) return { ok: false, code: 'read-only', detail };
  return { ok: false, code: code === 'RECORD_TOO_LARGE' ? 'too-large' : 'io', detail };
}

/** What the disk refuses becomes a coded failure. */
export async function orDiskFailure<T>(task: () => Promise<T>): Promise<T | Failure> {
  try {
    return await task();
  } catch (problem) {
    return diskFailure(problem);
  }
}

export function errorCode(problem: unknown): string {
  if (problem instanceof Error && 'code' in problem && typeof problem.code === 'string') return problem.code;
  return problem instanceof Error ? problem.name : 'unknown';
}

export const notOpen: Failure = { ok: false, code: 'not-open', detail: 'journal.open comes first' };
