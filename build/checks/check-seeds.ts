// `npm run check:seeds`: finds what is wrong with the catalogue's data and names file and path.

import { checkCatalogue } from '../../domain/catalogue/check-catalogue.ts';
import { answerCombinations } from '../../domain/catalogue/situation.ts';
import { readCatalogue } from '../../seeds/read-catalogue.ts';

const assembled = readCatalogue();
const problems = assembled.ok ? checkCatalogue(assembled.pack, assembled.origins) : assembled.problems;

for (const { code, file, path, message } of problems)
  console.error(`seeds/catalogue/${file} ${path}: ${message} [${code}]`);

if (problems.length > 0 || !assembled.ok) {
  console.error(`check:seeds: ${problems.length} problems`);
  process.exitCode = 1;
} else {
  const { bundles, items, materials, fields, units, officialRows } = assembled.pack;
  const subRows = officialRows.reduce((sum, { rows }) => sum + rows.length, 0);
  const situations = bundles.reduce((sum, bundle) => sum + [...answerCombinations(bundle)].length, 0);
  console.log(
    `check:seeds: ${bundles.length} bundles, ${items.length} items, ${materials.length} materials, ${fields.length} fields, ` +
      `${units.length} units, ${officialRows.length} official rows with ${subRows} sub-rows, ${situations} situations: clean`,
  );
}
