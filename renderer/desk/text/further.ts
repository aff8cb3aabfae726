/** Words of the list under F6 on the page of a case, and of its frame; each act's own words stand in its own file. */
export const FURTHER_TEXT = {
  title: '其他办理',
  hint: '按字母（数字）选一项，Esc 收起',
  open: '其他办理',
  close: '收起',
  back: '返回',
  blocked: '现在办不了的',
  groups: { materials: '材料', acceptance: '受理', units: '承办单位', results: '结果和送达', record: '记录更正' },
} as const;
