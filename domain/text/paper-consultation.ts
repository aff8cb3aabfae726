/** Sentences of 咨询登记表, and the names of what is noted. */
export const CONSULTATION = {
  otherMatter: '其他事项',
  fields: {
    asker: '咨询人',
    phone: '联系电话',
    bundle: '一件事',
    matter: '咨询事项',
    question: '问了什么',
    answer: '答复',
    handedTo: '转给谁办',
  },
  date: '日期',
  window: '窗口',
  count: '咨询',
  countText: (all: number, handedOn: number) =>
    `${all} 人次，其中当场答复 ${all - handedOn} 人次，转办 ${handedOn} 人次`,
  tableTitle: '咨询登记（首问负责）',
  columns: ['时间', '咨询人\n电话', '咨询事项', '问了什么', '答复', '转给谁办', '首问人', '备注'] as const,
  none: '当天没有咨询登记',
  here: '当场答复',
  undone: '已撤销，不计',
  notes: [
    '首问负责：首先受理咨询的工作人员负责答复；不属于本窗口的，指名转给单位、窗口和人。咨询人可以不留姓名和电话。',
  ] as const,
} as const;
