/** Words that the print layout itself sets around what a paper states. */
export const SHEET = {
  annexOf: (title: string, number: string) => `附：${title}${number === '' ? '' : `（${number}）`}的明细`,
  number: '编号',
  caseNumber: '办件编号',
  docNumber: '文号',
  docNumberByHand: '　　　　　〔　　　　〕　　　　　号',
  addressee: (name: string) => `${name}：`,
  basis: '法律依据',
  sealPlace: '（盖章）',
  signTime: '　　　　年　　月　　日　　时　　分',
  copies: (list: readonly string[]) =>
    `本单一式${list.length === 2 ? '两' : (['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'][list.length] ?? list.length)}份：${list.join('、')}各一份`,
  single: (where: string) => `本单一份：${where}`,
  /** Printed for a picture that was typed. */
  picture: '〔图形符号〕',
  practice: '练习 · 无效',
  preview: '预览 · 无效',
} as const;
