import type { BackupProgress } from '../contract/backup-contract.ts';
import type { Failure } from '../contract/channel.ts';
import { backupFailure, Cancelled } from './backup-failure.ts';
import type { OnProgress } from './progress.ts';

const IDLE: BackupProgress = { phase: 'idle', done: 0, of: 0 };

/** One backup or restore at a time, how far it is, and a way to break it off. */
export type TaskSlot = {
  readonly run: <T>(task: (onProgress: OnProgress) => Promise<T>) => Promise<T | Failure>;
  readonly progress: () => BackupProgress;
  readonly cancel: () => void;
  /** Breaks off and waits until nothing is under way. */
  readonly dispose: () => Promise<void>;
};

export function taskSlot(): TaskSlot {
  let progress = IDLE;
  let isCancelled = false;
  let running: Promise<unknown> | undefined;
  const cancel = () => {
    isCancelled = true;
  };
  return {
    run: async (task) => {
      if (running) return { ok: false, code: 'busy', detail: '' };
      isCancelled = false;
      const onProgress: OnProgress = (next) => {
        if (isCancelled) throw new Cancelled();
        progress = next;
      };
      const done = task(onProgress).catch(backupFailure);
      running = done;
      try {
        return await done;
      } finally {
        running = undefined;
        progress = IDLE;
      }
    },
    progress: () => progress,
    cancel,
    dispose: async () => {
      cancel();
      await running;
    },
  };
}
