// The kinds of identity paper that the catalogue's 证件类型 offers.

export const DOCUMENT_TYPE_LABELS = {
  'resident-id': '居民身份证',
  'hmt-residence-permit': '港澳台居民居住证',
  'foreign-permanent-residence': '外国人永久居留身份证',
  passport: '护照',
  'household-register': '居民户口簿',
  'birth-certificate': '出生医学证明',
  uscc: '统一社会信用代码',
  other: '其他',
} as const;

export type DocumentType = keyof typeof DOCUMENT_TYPE_LABELS;

const TYPES = Object.keys(DOCUMENT_TYPE_LABELS) as readonly DocumentType[];

/** The type of an option's label; null for a label of a county's own. */
export function documentTypeOf(label: string): DocumentType | null {
  return TYPES.find((type) => DOCUMENT_TYPE_LABELS[type] === label) ?? null;
}
