/** Sentences of 邮寄详情单. */
export const MAIL = {
  returned: '（退还的原件）',
  toTitle: '收件人',
  recipient: '收件人',
  address: '收件地址',
  fromTitle: '寄件人',
  sender: '寄件单位',
  senderAddress: '寄件地址',
  carrierTitle: '寄递',
  carrier: '寄递单位',
  mailNumber: '邮件号码',
  posted: '交寄日期',
  contentTitle: '内装',
  columns: ['名称', '编号', '份数'] as const,
  none: '没有内装文书',
  collector: '收寄人（签字）',
  notesTitle: '说明',
  notes: [
    '1. 请收件人当面拆封核对，核对无误后在邮件回执上签收；以回执上注明的收件日期为送达日期。',
    '2. 无人签收或者地址不明退回的，请电话联系寄件窗口，另行约定领取。',
  ] as const,
} as const;
