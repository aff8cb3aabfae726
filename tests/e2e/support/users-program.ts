import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createPackage, extractAll } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { packedLaunch } from '../../../build/electron-path.ts';
import { OPEN_TO_INSPECTION } from '../../../build/package/packaging.ts';

/**
 * The packed program as users get it, made below `folder` from the one on trial: without its mark and with the inspector
 * shut. Gives the executable. Playwright can no longer drive it.
 */
export async function usersProgram(folder: string): Promise<string> {
  const trial = packedLaunch().executablePath;
  const program = join(folder, 'program');
  await cp(dirname(trial), program, { recursive: true });
  const archive = join(program, 'resources', 'app.asar');
  const unpacked = join(folder, 'unpacked');
  extractAll(archive, unpacked);
  const described = join(unpacked, 'package.json');
  const { [OPEN_TO_INSPECTION]: _, ...kept } = JSON.parse(await readFile(described, 'utf8'));
  await writeFile(described, JSON.stringify(kept));
  await createPackage(unpacked, archive);
  const executable = join(program, basename(trial));
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: false });
  return executable;
}
