// What a catalogue field means beyond its type. The catalogue says `text` for a person's name and a company's alike; key
// and label tell them apart.
import type { DocumentType } from './document-type.ts';

export const FIELD_TYPES = [
  'text',
  'idNo',
  'uscc',
  'phone',
  'date',
  'number',
  'money',
  'select',
  'address',
  'bank',
  'textarea',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

export type FieldRole =
  | 'personName'
  | 'organisationName'
  | 'partyName'
  | 'birthDate'
  | 'pastDate'
  | 'futureDate'
  | 'validUntil'
  | 'month'
  | 'count'
  | 'integer'
  | 'ratio'
  | 'year'
  | 'tenThousands'
  | 'signed'
  | 'corporateAccount';

export type FieldHint = { readonly role?: FieldRole; readonly docType?: DocumentType };
export type FieldLike = { readonly key: string; readonly label: string; readonly type: string };

type Rule = { readonly type: FieldType; readonly key?: RegExp; readonly label?: RegExp; readonly role: FieldRole };

/** First match counts. */
const RULES: readonly Rule[] = [
  { type: 'text', label: /姓名（名称）|申请人名称/, role: 'partyName' },
  { type: 'text', label: /姓名$|^户主$/, role: 'personName' },
  { type: 'text', key: /(?:legalRep|contact|pm|head|child|manager)Name$/i, role: 'personName' },
  { type: 'text', label: /(?:负责|责任|领票|监护|联系)人$/, role: 'personName' },
  { type: 'text', label: /^收件人$/, role: 'partyName' },
  { type: 'text', label: /年月$/, role: 'month' },
  { type: 'text', key: /[nN]ame$/, role: 'organisationName' },
  { type: 'bank', key: /bankName$|\.bank$/i, role: 'organisationName' },
  { type: 'bank', key: /^(?:company|change|bank)\./, role: 'corporateAccount' },
  { type: 'date', key: /birthDate$/, role: 'birthDate' },
  // Only what cannot be foreseen or arranged: a cremation, a birth by operation, an award may be entered ahead.
  { type: 'date', key: /(?:death|establish|enlist|join)Date$|workStart$/, role: 'pastDate' },
  { type: 'date', key: /(?:appointment|check)Date$|openTime$/, role: 'futureDate' },
  { type: 'date', key: /validUntil$/, role: 'validUntil' },
  { type: 'number', label: /[(（]%[)）]|比例/, role: 'ratio' },
  { type: 'number', key: /[yY]ear$/, role: 'year' },
  {
    type: 'number',
    label: /人数|人口数|套数|孩次|孕周|胎儿数|天数|层数|包\)数|卷数|端口数|株数|间数|床位数|数量/,
    role: 'integer',
  },
  { type: 'money', label: /万元/, role: 'tenThousands' },
  { type: 'money', label: /应补[(（]退/, role: 'signed' },
];

/** The hint of a field; `docType` where the label names the paper (身份证号), else the caller hands in what was chosen. */
export function hintOf(field: FieldLike): FieldHint {
  const rule = RULES.find((candidate) => fits(candidate, field));
  const docType = field.type === 'idNo' && /身份证/.test(field.label) ? ({ docType: 'resident-id' } as const) : {};
  return rule === undefined ? docType : { role: rule.role, ...docType };
}

function fits(rule: Rule, field: FieldLike): boolean {
  return rule.type === field.type && (rule.key?.test(field.key) ?? true) && (rule.label?.test(field.label) ?? true);
}
