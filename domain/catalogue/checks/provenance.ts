import type { Provenance } from '../provenance.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** An id of the pack, or the number of a file that nobody at the county has: `fire-acceptance`, `001`. */
const IN_CODE = /[a-z]{2,}(?:-[a-z]{2,})+|(?<!\d)00\d(?!\d)/;

/** Every value says where it comes from, a file or for a public guide at least one address, in words that a county can read. */
export const checkProvenance: Check = (pack) => [
  ...pack.items.flatMap((item) => ofEntry('items', item)),
  ...pack.bundles.flatMap((bundle) => ofEntry('bundles', bundle)),
];

type Entry = { readonly id: string; readonly provenance: Provenance };

function ofEntry(list: 'items' | 'bundles', { id, provenance }: Entry): readonly Finding[] {
  const [code] = IN_CODE.exec(provenance.note) ?? [];
  return [
    ...without(provenance).map((text) => finding('missing-provenance', list, id, 'provenance.sources', text)),
    ...(code === undefined
      ? []
      : [finding('note-in-code', list, id, 'provenance.note', `来源说明里的“${code}”没人看得懂，请写名称`)]),
  ];
}

function without({ level, sources }: Provenance): readonly Finding['message'][] {
  if (level === 'seed' && sources.length === 0) return ['标为“文件”，却没有写出自哪份文件'];
  const addressed = sources.some((source) => /^https?:\/\//.test(source));
  if (level === 'public-guide' && !addressed) return ['标为“办事指南”，却没有网址'];
  return [];
}
