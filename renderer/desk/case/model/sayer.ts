import type { CaseState } from '../../../../domain/case/case-state.ts';
import { type Kind, readContent } from '../../../../domain/case/kinds/define-kind.ts';
import type { Json } from '../../../../domain/ledger/canonical-json.ts';
import type { Entry } from '../../../../domain/ledger/entry.ts';
import type { CaseNames } from './names.ts';

export type SentenceContext = { readonly state: CaseState; readonly names: CaseNames; readonly station: string };

/** A sentence, and the entries that it tells of. */
export type Said = { readonly text: string; readonly entries: readonly Entry[] };

/** What entries of one kind, done with one act, say. */
export type Sayer = (entries: readonly Entry[], context: SentenceContext) => readonly Said[];

/** One sentence for all entries of the act. */
export function together<Data extends Json>(
  kind: Kind<Data>,
  say: (all: readonly [Data, ...Data[]], context: SentenceContext) => string,
): readonly [string, Sayer] {
  return byKey(kind, () => '', say);
}

/** A sentence for each entry. */
export function each<Data extends Json>(
  kind: Kind<Data>,
  say: (data: Data, context: SentenceContext) => string,
): readonly [string, Sayer] {
  return [
    kind.kind,
    (entries, context) =>
      readAll(kind, entries).map(({ data, entry }) => ({ text: say(data, context), entries: [entry] })),
  ];
}

/** A sentence for those entries of the act that agree in `key`. */
export function byKey<Data extends Json>(
  kind: Kind<Data>,
  key: (data: Data) => string,
  say: (all: readonly [Data, ...Data[]], context: SentenceContext) => string,
): readonly [string, Sayer] {
  return [
    kind.kind,
    (entries, context) =>
      [...Map.groupBy(readAll(kind, entries), ({ data }) => key(data)).values()].flatMap((group) => {
        const [first, ...rest] = group.map(({ data }) => data);
        const told = group.map(({ entry }) => entry);
        return first === undefined ? [] : [{ text: say([first, ...rest], context), entries: told }];
      }),
  ];
}

type Reading<Data> = { readonly data: Data; readonly entry: Entry };

function readAll<Data extends Json>(kind: Kind<Data>, entries: readonly Entry[]): readonly Reading<Data>[] {
  return entries.flatMap((entry) => {
    const data = readContent(kind, entry.v, entry.data);
    return data === null ? [] : [{ data, entry }];
  });
}
