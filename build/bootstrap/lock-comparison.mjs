/**
 * @typedef {{ readonly version?: string, readonly optional?: boolean, readonly link?: boolean, readonly inBundle?: boolean }} LockedPackage
 * @typedef {{ readonly packages?: Readonly<Record<string, LockedPackage>> }} LockFile
 */

/**
 * What node_modules lacks of the lockfile. Compares versions instead of file times, so that a fresh checkout, a switched
 * branch and somebody's own `npm install` are all judged rightly. Optional packages of other platforms may be missing.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} present node_modules/.package-lock.json, npm's own record of what it put there
 * @returns {readonly string[]} paths below the repository that are missing or of another version
 */
export function outdatedPackages(wanted, present) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, locked]) => path !== '' && !locked.link && isOutdated(locked, present.packages?.[path]))
    .map(([path]) => path);
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} installed
 */
function isOutdated(locked, installed) {
  return installed === undefined ? !locked.optional : installed.version !== locked.version;
}
