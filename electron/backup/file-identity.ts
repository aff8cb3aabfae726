type Told = { readonly dev: bigint; readonly ino: bigint; readonly birthtimeNs: bigint };

/**
 * Which file this is, as against one that took its name later. Linux gives the number of a removed file away again at
 * once, so the time of birth tells them apart. On Windows the number itself counts how often it was given away; a time of
 * birth is not asked there, because a network folder may make it up from the last writing.
 */
export function fileIdentity({ dev, ino, birthtimeNs }: Told, isWindows = process.platform === 'win32'): string {
  return isWindows ? `${dev}:${ino}` : `${dev}:${ino}:${birthtimeNs}`;
}
