/** `npm run chaos [-- --seed 7 --moves 2000 --plays 3]`: hands that press whatever stands there. Ends with 1 when anything is wrong. */
import { parseArgs } from 'node:util';
import { createChance } from '../bench/page/random.ts';
import { playChaos } from './play.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    moves: { type: 'string', default: '2000' },
    plays: { type: 'string', default: '3' },
  },
});

let wrong = 0;
for (let play = 0; play < Number(values.plays); play += 1) {
  const seed = Number(values.seed) + play;
  const { moves, acts, problems } = await playChaos(createChance(seed), Number(values.moves));
  console.log(`seed ${seed}: ${moves} moves, ${acts} entries, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ✗ ${problem}`);
  wrong += problems.length;
}
process.exitCode = wrong === 0 ? 0 : 1;
