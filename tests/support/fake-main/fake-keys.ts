import type { WrappedKey } from '../../../domain/ledger/sealed.ts';

/** The file of keys beside a fake journal. */
export type FakeKeys = {
  readonly all: () => readonly WrappedKey[];
  /** Of how many subjects a key is here. */
  readonly subjects: () => number;
  readonly add: (keys: readonly WrappedKey[]) => void;
  /** Takes those in that are missing; how many they were. */
  readonly keep: (given: readonly WrappedKey[]) => number;
  /** The file is gone. */
  readonly lose: () => void;
  readonly forget: (subjects: readonly string[]) => void;
  /** As they were while only these subjects had one; a key destroyed since is there again. */
  readonly rollBack: (subjects: ReadonlySet<string>) => void;
};

export function fakeKeys(): FakeKeys {
  const added: WrappedKey[] = [];
  let keys: WrappedKey[] = [];
  return {
    all: () => keys,
    subjects: () => new Set(keys.map(({ subject }) => subject)).size,
    add: (given) => {
      keys.push(...given);
      added.push(...given);
    },
    keep: (given) => {
      const missing = given.filter(({ subject }) => !keys.some((key) => key.subject === subject));
      keys.push(...structuredClone(missing));
      return missing.length;
    },
    lose: () => {
      keys = [];
    },
    forget: (subjects) => {
      keys = keys.filter(({ subject }) => !subjects.includes(subject));
    },
    rollBack: (subjects) => {
      keys = added.filter(({ subject }) => subjects.has(subject));
    },
  };
}
