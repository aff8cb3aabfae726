/** Every numbered rule is named by a test. */
import { faultsOf, rulesIn } from './numbered-rules.ts';
import { report } from './report.ts';
import { repositoryFiles, repositoryText } from './repository-files.ts';

const rules = repositoryFiles(['.md'])
  .filter((path) => path.startsWith('docs/rules/'))
  .flatMap((path) => rulesIn(path, repositoryText(path)));
const tests = repositoryFiles(['.test.ts', '.test.tsx', '.e2e.ts']).map(repositoryText);

report(`each of the ${rules.length} numbered rules is named by a test`, faultsOf(rules, tests));
