/** Sentences of 收件凭证 and 补正材料收件凭证. */
export const RECEIPT = {
  materialsTitle: '收到材料清单',
  declined: '不受理或者不予受理，见所附文书',
  noMaterials: '本次未收取材料',
  counted: ({ lines, kept, seen, copies }: Readonly<Record<'lines' | 'kept' | 'seen' | 'copies', number>>) =>
    `以上共 ${lines} 项，收取原件 ${kept} 份、复印件 ${copies} 份${seen > 0 ? `；另有原件 ${seen} 份当场核验后已退还` : ''}。`,
  title: '告知事项',
  notAcceptance: '1. 本凭证证明收到上列材料，不是受理通知书。是否受理，由有权机关依法决定并出具书面凭证。',
  reminder: (deadline: string, caution: string) =>
    `2. 材料不齐全或者不符合法定形式的，我们当场或者在 5 个工作日内（${deadline}前）一次告知需要补正的全部内容；逾期不告知的，自收到材料之日起即为受理。${caution === '' ? '' : `（${caution}）`}`,
  told: (date: string) => `2. 需要补正的全部内容，已于${date}一次性告知，见《一次性告知书》。`,
  accepted: '2. 上列事项已当场受理，办理时限见《受理通知书》。',
  progress: (phone: string, tail: string) =>
    `3. 查询进度：凭办件编号（末五位 ${tail}）到收件窗口查询${phone === '' ? '' : `，或者拨打 ${phone}`}；扫描左下角二维码可调出本件。`,
  keep: '4. 本凭证请妥善保管；领取结果、补交材料时请出示。',
  countedFrom: (time: string, date: string) => `${time}（非工作时间，按${date}收件计）`,
  deliveryTitle: '结果领取方式',
  deliveryOptions: ['窗口自取', '邮寄送达', '其他'] as const,
  deliveryOther: (way: string) => `其他（${way}）`,
} as const;

/** What the one form calls each way, and which of the three boxes of the receipt it ticks. */
export const DELIVERY_BOX: Readonly<Record<string, string>> = { 窗口领取: '窗口自取', 邮寄: '邮寄送达' };

export const CORRECTION = {
  linesTitle: '对照告知书逐项收件',
  columns: ['需要补正的材料', '应补内容与标准', '补来情况', '原件', '复印件', '页数'] as const,
  came: '已补来',
  open: '未补来',
  none: '本次没有补来材料',
  noticeOf: '对应告知书',
  noticeDate: '告知日期',
  complete: (date: string) =>
    `上列材料已全部补正。需要这些材料的事项，受理日期自最后一份材料收到之日（${date}）起算，受理通知书另行出具。`,
  incomplete: (count: number) => `尚有 ${count} 项未补正，请按《一次性告知书》继续补正；本窗口不再增加补正内容。`,
} as const;
