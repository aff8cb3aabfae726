import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes the longest, the longest first. Their size does not tell, and a fresh clone remembers no run. */
export const DEAREST = ['faults.e2e.ts', 'tour.e2e.ts', 'mend-from-backup.e2e.ts', 'backup.e2e.ts', 'bench.e2e.ts'];

/** Begun last, a long file would leave one core to itself. All others come in the order of Vitest's own. */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = DEAREST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? DEAREST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
