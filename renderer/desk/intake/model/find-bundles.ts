import { pinyin } from 'pinyin-pro';
import { type Bundle, LIFECYCLES } from '../../../../domain/catalogue/schema-bundle.ts';

export type BundleGroup = { readonly name: string; readonly bundles: readonly Bundle[] };

/**
 * Bundles by name, number or pinyin initials (`xse`), the best hit first: Enter takes it. An empty query gives all,
 * in the catalogue's order.
 */
export function findBundles(bundles: readonly Bundle[], query: string): readonly Bundle[] {
  const typed = query.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (typed === '') return bundles;
  const ranked = bundles.map((bundle, at) => ({ bundle, at, rank: rankOf(bundle, typed) }));
  const hits = ranked.filter(({ rank }) => rank < NO_HIT).sort((a, b) => a.rank - b.rank || a.at - b.at);
  return hits.map(({ bundle }) => bundle);
}

/** What this desk has most to do with first, then the groups of a life: 个人、企业、项目. Each bundle stands once. */
export function groupBundles(
  found: readonly Bundle[],
  recent: readonly string[],
  recentName: string,
): readonly BundleGroup[] {
  const lately = recent.flatMap((id) => found.filter((bundle) => bundle.id === id));
  const rest = found.filter((bundle) => !lately.includes(bundle));
  const groups = LIFECYCLES.map((name) => ({ name, bundles: rest.filter(({ lifecycle }) => lifecycle === name) }));
  return [{ name: recentName, bundles: lately }, ...groups].filter(({ bundles }) => bundles.length > 0);
}

const NO_HIT = 9;

function rankOf({ no, name, summary }: Bundle, typed: string): number {
  const initials = initialsOf(name);
  if (no.toLowerCase() === typed) return 0;
  if (name.startsWith(typed) || initials.startsWith(typed)) return 1;
  if (name.includes(typed) || initials.includes(typed)) return 2;
  if (syllablesOf(name).includes(typed)) return 3;
  if (no.toLowerCase().startsWith(typed)) return 4;
  return summary.includes(typed) ? 5 : NO_HIT;
}

/** `xsecs` of 新生儿出生. */
export const initialsOf = (name: string) =>
  pinyin(name, { pattern: 'first', toneType: 'none', separator: '' }).toLowerCase();
const syllablesOf = (name: string) => pinyin(name, { toneType: 'none', separator: '' }).toLowerCase();
