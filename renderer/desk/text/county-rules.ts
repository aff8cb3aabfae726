/** Words of 设置·本县规定. */
export const COUNTY_RULES_TEXT = {
  hint: '这些数字国家和省里没有定，先按惯例，待县级核定；核定后改在这里，工作台、督办和日志都照着算。法定期限不受影响。',
  usual: (usual: number, unit: string) => `惯例 ${usual} ${unit}，待县级核定`,
  noUsual: '没有惯例，不填就不提醒；待县级核定',
  titles: { uncollected: '领取', cards: '提醒和红黄牌', correction: '补正' },
  labels: {
    uncollectedAfterDays: '结果放了几个工作日没人领，算久未领取',
    remindAtPercent: '期限过去百分之几时提醒',
    yellowAtDaysLeft: '还剩几个工作日时亮黄牌',
    redAtDaysLate: '超期几个工作日时亮红牌',
    correctionDays: '告知补正后几个工作日没补来就提醒',
  },
  units: { days: '个工作日', percent: '%' },
  range: (from: number, to: number) => `应为 ${from} 到 ${to} 的整数。`,
  rangeOrNone: (from: number, to: number) => `应为 ${from} 到 ${to} 的整数，或者不填。`,
  gapDays: '容缺补交一般给几个工作日，在“窗口”那一页定。',
  save: '保存本县规定',
  saved: '本县规定已保存，从现在起照此提醒。原来的规定仍在记录里。',
} as const;
