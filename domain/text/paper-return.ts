/** Sentences of 材料退还清单. */
export const RETURN_LIST = {
  reason: '退还原因',
  to: '领回人',
  returnedAt: '退还时间',
  linesTitle: '当场退还的材料',
  columns: ['材料名称', '原件', '复印件', '页数', '退还前由谁保管', '领回人核对'] as const,
  none: '没有当场退还的材料',
  fetchTitle: '尚在办理单位、取回后再退还的材料',
  fetchColumns: ['材料名称', '原件', '复印件', '现在在哪里', '取回日期'] as const,
  onTheWay: (unit: string) => `移交${unit}途中`,
  counted: (lines: number, originals: number, copies: number) =>
    `当场退还 ${lines} 项，其中原件 ${originals} 份、复印件 ${copies} 份。`,
  notes: [
    '1. 请当面逐项核对，在“领回人核对”栏打勾后签字。领回后原件由领回人自行保管。',
    '2. 申请表和本单留存归档，不退还。',
  ] as const,
  fetchNote: (phone: string) =>
    `3. 尚在办理单位的材料，由窗口取回后通知领取，领取时另行签收${phone === '' ? '' : `；查询电话 ${phone}`}。`,
} as const;
