import type { WrappedKey } from '../../../domain/ledger/sealed.ts';

/** The file of keys beside a fake journal. */
export type FakeKeys = {
  readonly all: () => readonly WrappedKey[];
  readonly add: (keys: readonly WrappedKey[]) => void;
  /** Takes those in that are missing; how many they were. */
  readonly keep: (given: readonly WrappedKey[]) => number;
  readonly forget: (subjects: readonly string[]) => void;
  /** As they were while only these subjects had one; a key destroyed since is there again. */
  readonly rollBack: (subjects: ReadonlySet<string>) => void;
};

export function fakeKeys(): FakeKeys {
  const added: WrappedKey[] = [];
  let keys: WrappedKey[] = [];
  return {
    all: () => keys,
    add: (given) => {
      keys.push(...given);
      added.push(...given);
    },
    keep: (given) => {
      const missing = given.filter(({ subject }) => !keys.some((key) => key.subject === subject));
      keys.push(...structuredClone(missing));
      return missing.length;
    },
    forget: (subjects) => {
      keys = keys.filter(({ subject }) => !subjects.includes(subject));
    },
    rollBack: (subjects) => {
      keys = added.filter(({ subject }) => subjects.has(subject));
    },
  };
}
