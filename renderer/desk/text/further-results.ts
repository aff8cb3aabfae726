/** Words of the acts under F6 about results and their delivery. */
export const FURTHER_RESULTS_TEXT = {
  nothingOnItsWay: '没有寄出或转交、等回执的结果',
  nothingMailed: '没有邮寄出去、等回执的结果',
  nothingHere: '没有在窗口等领的结果',
  about: (names: readonly string[]) => `涉及：${names.join('、')}`,
  parcel: { label: '哪一批', of: (day: string, names: readonly string[]) => `${day}送出：${names.join('、')}` },
  confirm: {
    label: '登记回执（已送到）',
    date: '签收日期',
    by: '签收人',
    noBy: '先填签收人',
    how: '凭据（邮件回执、回证、电话核实等）',
    save: '登记已送到',
  },
  fail: {
    label: '没送到，退回窗口',
    reason: '没有送到的原因',
    noReason: '先写原因',
    save: '登记退回，结果又在窗口',
  },
  track: { label: '补登邮件号', number: '邮件号', none: '先填邮件号', save: '存下邮件号' },
  announce: {
    label: '通知领取',
    how: '怎样通知的',
    ways: ['电话', '短信', '当面', '村干部转告'],
    agreed: '约定（哪天来、谁来领；可不填）',
    none: '先选怎样通知的',
    save: '登记已通知',
  },
} as const;
