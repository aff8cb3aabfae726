import type { CaseState } from '../../../../domain/case/case-state.ts';
import { type Kind, readContent } from '../../../../domain/case/kinds/define-kind.ts';
import type { Json } from '../../../../domain/ledger/canonical-json.ts';
import type { Entry } from '../../../../domain/ledger/entry.ts';
import type { CaseNames } from './names.ts';

export type SentenceContext = { readonly state: CaseState; readonly names: CaseNames; readonly station: string };

/** What entries of one kind, done with one act, say. */
export type Sayer = (entries: readonly Entry[], context: SentenceContext) => readonly string[];

/** One sentence for all entries of the act. */
export function together<Data extends Json>(
  kind: Kind<Data>,
  say: (all: readonly [Data, ...Data[]], context: SentenceContext) => string,
): readonly [string, Sayer] {
  return [
    kind.kind,
    (entries, context) => {
      const [first, ...rest] = contentsOf(kind, entries);
      return first === undefined ? [] : [say([first, ...rest], context)];
    },
  ];
}

/** A sentence for each entry. */
export function each<Data extends Json>(
  kind: Kind<Data>,
  say: (data: Data, context: SentenceContext) => string,
): readonly [string, Sayer] {
  return [kind.kind, (entries, context) => contentsOf(kind, entries).map((data) => say(data, context))];
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
      [...Map.groupBy(contentsOf(kind, entries), key).values()].flatMap(([first, ...rest]) =>
        first === undefined ? [] : [say([first, ...rest], context)],
      ),
  ];
}

function contentsOf<Data extends Json>(kind: Kind<Data>, entries: readonly Entry[]): readonly Data[] {
  return entries.flatMap(({ v, data }) => {
    const content = readContent(kind, v, data);
    return content === null ? [] : [content];
  });
}
