/** Sentences of 办结通知及领取凭证 and 送达回证. */
export const RESULT = {
  granted: '准予办理',
  refused: '不予办理',
  refusal: (item: string) => `不予决定书（${item}）`,
} as const;

export const PICKUP = {
  opening: (bundle: string) => `你（单位）申请办理的“${bundle}”，下列事项已经办结，请按本单领取结果。`,
  tableTitle: '办结事项与结果',
  columns: ['序号', '事项及办理单位', '结果', '结果名称与编号', '办结日期', '有效期至'] as const,
  none: '没有办结的事项',
  refusedTitle: '不予办理的理由和救济途径',
  reason: (item: string, reason: string) => `“${item}”不予办理，理由：${reason}`,
  onDecision: (item: string, title: string, number: string) =>
    `“${item}”不予办理，理由和救济途径见《${title}》（编号 ${number}）。`,
  remedy:
    '对不予办理的决定不服的，可以自收到决定之日起六十日内依法向有管辖权的行政复议机关申请行政复议，或者自收到决定之日起六个月内依法向有管辖权的人民法院提起行政诉讼；决定书另有载明的，以决定书为准。',
  handOverTitle: '领取须知',
  handOver: [
    '1. 凭本单及有效身份证件到上列窗口领取；委托他人代领的，另带委托书和代领人身份证件。',
    '2. 行政许可证件自作出决定之日起十个工作日内颁发、送达。',
    '3. 领取时请当面核对结果和退还的材料，核对无误后签字。',
  ] as const,
  returnTitle: '退还的材料',
  nothingReturned: '没有需要退还的材料',
  collectorTitle: '领取登记',
  collector: '领取人',
  collectorId: '证件号码',
  relation: '与申请人关系',
  collectedOn: '领取日期',
  collected: '领取内容',
  collectedResults: (count: number) => `上列结果 ${count} 件`,
  way: '送达方式',
  deliverAt: '领取地点',
} as const;

export const DELIVERY = {
  documentsTitle: '送达的文书、证照',
  columns: ['序号', '名称', '编号', '形式', '份数', '作出单位'] as const,
  none: '没有送达的文书',
  form: { paper: '纸质', electronic: '电子' },
  served: '受送达人',
  way: '送达方式',
  ways: {
    direct: '直接送达',
    mail: '邮寄送达',
    electronic: '电子送达',
    proxy: '代收',
    locker: '自助柜领取',
    village: '村级代办员转交',
  },
  recipient: '收件人',
  recipientId: '收件人证件号码',
  relation: '代收人与受送达人关系',
  place: '送达地点',
  date: '送达日期',
  mailDate: '邮寄回执载明的收到日期',
  mailNumber: '邮件号码',
  locker: '自助柜号',
  identity: '身份核对',
  refusal: '拒收事由、见证人',
  server: '送达人',
  notesTitle: '说明',
  notes: [
    '1. 直接送达的，以受送达人签收日期为送达日期；邮寄送达的，以回执上注明的收件日期为送达日期；放自助柜或者由村级代办员转交的，以受送达人签收日期为送达日期；电子送达的，以到达对方系统的日期为送达日期。',
    '2. 代收的，代收人签字并写明与受送达人的关系。拒绝签收的，写明事由和日期，由见证人签字。',
  ] as const,
  self: '本人',
} as const;
