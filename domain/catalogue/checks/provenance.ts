import type { Provenance } from '../provenance.ts';
import { type Check, type Finding, finding } from './finding.ts';

/** Every value says where it comes from: a file of the seeds, or for a public guide at least one address. */
export const checkProvenance: Check = (pack) => [
  ...pack.items.flatMap(({ id, provenance }) =>
    without(provenance).map((text) => finding('missing-provenance', 'items', id, 'provenance.sources', text)),
  ),
  ...pack.bundles.flatMap(({ id, provenance }) =>
    without(provenance).map((text) => finding('missing-provenance', 'bundles', id, 'provenance.sources', text)),
  ),
];

function without({ level, sources }: Provenance): readonly Finding['message'][] {
  if (level === 'seed' && sources.length === 0) return ['标为“文件”，却没有写出自哪份文件'];
  const addressed = sources.some((source) => /^https?:\/\//.test(source));
  if (level === 'public-guide' && !addressed) return ['标为“办事指南”，却没有网址'];
  return [];
}
