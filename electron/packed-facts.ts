import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ openToInspection: z.boolean().catch(false), appId: z.string().optional().catch(undefined) });

/** What the packing wrote into `package.json`. */
export type PackedFacts = {
  /** For this project's own tests, which drive the packed program by a debugging port; never handed out. */
  readonly openToInspection: boolean;
  /** The name by which the installer's shortcuts know the program; absent where nothing was packed. */
  readonly appId?: string | undefined;
};

/** @throws when the folder holds no `package.json`: then nothing of the program is there */
export function packedFacts(appFolder: string): PackedFacts {
  return schema.parse(JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')));
}
