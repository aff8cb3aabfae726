import type { ProvenanceLevel } from './schema-common.ts';

/** How far a value can be trusted, in the words shown beside it. */
export const PROVENANCE_LABELS: Readonly<Record<ProvenanceLevel, string>> = {
  seed: '文件',
  'public-guide': '办事指南',
  'common-practice': '惯例·待县级核定',
};
