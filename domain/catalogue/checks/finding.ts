import type { CataloguePack } from '../schema-pack.ts';

/** The list of the pack and the entry in it that a check found fault with; `pack`: its head. */
export type Place = { readonly list: PackList | 'pack'; readonly id: string };
export type PackList = 'units' | 'materials' | 'fields' | 'items' | 'bundles' | 'officialRows';

/** `path` leads from the entry to the fault; `message` is for the operator, in Chinese. */
export type Finding = { readonly code: string; readonly place: Place; readonly path: string; readonly message: string };

export type Check = (pack: CataloguePack) => readonly Finding[];

export const finding = (code: string, list: Place['list'], id: string, path: string, message: string): Finding => ({
  code,
  place: { list, id },
  path,
  message,
});

/** Values that occur more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
