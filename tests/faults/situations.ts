import type { Situation } from './situation.ts';
import { backupKilled } from './situations/backup-killed.ts';
import { bothDamaged, oneAfterTheOther } from './situations/both-damaged.ts';
import { captureKilled, diskFullCapturing } from './situations/capture.ts';
import { chromiumDamaged, chromiumKilled, upgradeKilled } from './situations/chromium-store.ts';
import { clockMoved } from './situations/clock.ts';
import { databaseCut, databaseDeleted, databaseFlipped } from './situations/database-lost.ts';
import { diskFull, diskFullAtStart } from './situations/disk-full.ts';
import { journalFlipped, journalTorn, keysDeleted, segmentDeleted } from './situations/journal-damaged.ts';
import { kills } from './situations/kills.ts';
import { closedWhilePrinting } from './situations/printing.ts';
import { journalReadOnly, readOnlyAtStart } from './situations/read-only.ts';
import { startedTwice } from './situations/second-start.ts';
import { vaultCopyDamaged, vaultDamaged } from './situations/vault-damaged.ts';

/** The night that is played unless another is asked for. */
export const SEED = 20261202;

/** All that befalls a desk here, in the order of the table. */
export const SITUATIONS: readonly Situation[] = [
  kills,
  captureKilled,
  backupKilled,
  databaseDeleted,
  databaseFlipped,
  databaseCut,
  journalTorn,
  journalFlipped,
  segmentDeleted,
  keysDeleted,
  bothDamaged,
  oneAfterTheOther,
  diskFull,
  diskFullAtStart,
  diskFullCapturing,
  journalReadOnly,
  readOnlyAtStart,
  vaultCopyDamaged,
  vaultDamaged,
  clockMoved,
  startedTwice,
  closedWhilePrinting,
  chromiumDamaged,
  chromiumKilled,
  upgradeKilled,
];
