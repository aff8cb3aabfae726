/** Names of the rules that a county sets, with what each may be. */
export const COUNTY_RULES_LABELS: Readonly<Record<string, string>> = {
  uncollectedAfterDays: '久未领取（1 到 60 个工作日）',
  remindAtPercent: '期限过去多少提醒（1 到 99 的百分数）',
  yellowAtDaysLeft: '黄牌（还剩 0 到 60 个工作日）',
  redAtDaysLate: '红牌（超期 1 到 60 个工作日）',
  correctionDays: '补正多久没来就提醒（1 到 60 个工作日，或者不填）',
  consent: '监护人同意（14 到 18 周岁，告知的话不能空着；不问的写依据）',
};
