import { existsSync, readFileSync } from 'node:fs';

/** Kernel settings that keep ordinary users from the namespaces Chromium's sandbox is made of, and the value that does. */
const barriers: readonly (readonly [file: string, value: string])[] = [
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
];

/**
 * Whether Chromium's sandbox works for an Electron that was only unpacked, not installed: not as root, and not where the
 * kernel forbids it (Ubuntu 24.04 and later). An installed package brings what it needs (a profile, a setuid helper).
 */
export function sandboxIsPossible(): boolean {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  return !barriers.some(([file, value]) => existsSync(file) && readFileSync(file, 'utf8').trim() === value);
}
