type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type LockFile = { readonly packages: Readonly<Record<string, LockedPackage>> };

/**
 * What makes `npm ci` fail elsewhere: dependencies without an entry (npm leaves out the builds for other systems that its
 * registry did not have), and addresses of one registry.
 * @returns one line each
 */
export function lockfileHoles({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    const wanted = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies });
    const missing = wanted
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path}: no entry for ${name}`);
    return locked.resolved?.startsWith('http')
      ? [...missing, `${path}: names a registry (${locked.resolved})`]
      : missing;
  });
}

/** Looks a dependency up as Node does: in the package's own node_modules, then in those of the folders above. */
function isLocked(packages: LockFile['packages'], path: string, name: string): boolean {
  const candidate = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (candidate in packages) return true;
  return path !== '' && isLocked(packages, parentOf(path), name);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
}
