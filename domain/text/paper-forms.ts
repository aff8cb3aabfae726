/** Sentences of 综合申请表 and of the items' own forms. */
export const FORM = {
  situationTitle: '办理情形',
  itemsTitle: '申请办理的事项',
  itemColumns: ['事项', '办理单位', '事项类型'] as const,
  materialsTitle: '随本表提交的材料',
  noMaterials: '没有随本表提交的材料',
  noItems: '没有事项',
  applyFor: '申请办理',
  noteTitle: '填表说明',
  fromOneForm: (number: string) => `本表由综合申请表自动生成，办件编号 ${number}；空格处请手写补齐。`,
  declarationTitle: '申请人声明',
  declaration: [
    '1. 本人（单位）自愿申请办理上列事项，所填内容和所提交的材料真实、合法、有效，如有虚假，愿意承担相应的法律责任。',
    '2. 本人（单位）同意：一次填写的内容和一次提交的材料，由上列各办理单位共用，不再重复提交。',
    '3. 本表所填个人信息只用于办理上列事项，由上列办理单位依法处理；本人（单位）可以依法查阅、更正。',
  ] as const,
  itemDeclaration: '本人（单位）对所填内容和所提交材料的真实性负责，如有虚假，愿意承担相应的法律责任。',
  guardianTitle: (age: string) => `监护人同意（涉及未满${age}未成年人的个人信息）`,
  guardianTold: (words: string) => `告知事项：${words}`,
  /** Null where nobody consented yet: the name and what he is to the child are for the pen. */
  guardian: (names: string, guardian: { readonly name: string; readonly relation: string } | null) =>
    `本人${guardian ? `${guardian.name}（${guardian.relation}）` : '＿＿＿＿＿＿＿＿（与孩子的关系：＿＿＿＿＿＿）'}是${names}的父母或者其他监护人，同意上列办理单位为办理上列事项处理该未成年人的个人信息。`,
  guardianChoice: '同意',
  signerOf: (label: string) => `${label}（签字或盖章）`,
} as const;
