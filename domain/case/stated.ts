import type { Statement } from './resolve.ts';

/** Who stated a fact and when (epoch ms); several sources when more than one desk stated the same. */
export type Stated<Fact> = Fact & {
  readonly at: number;
  readonly operator: string;
  readonly sources: readonly Statement[];
};
