/** Words about showing personal data. */
export const ACCESS_TEXT = {
  childTitle: (whose: readonly string[]) => `不满十四周岁：${whose.join('、')}。为什么要看？`,
  childWhy: '孩子的信息看一次登记一次，主任在“查阅登记”里能看到原因。',
  asInCase: '就是办件里登记的，要改直接写',
  slipAgain: '重打移交单',
  reason: '原因',
  otherReason: '其他（自己写）',
  ownReason: '写明原因',
  needReason: '先选原因',
  needOwn: '先写明原因，至少四个字',
  showChild: '登记原因并显示',
  leaveChild: '不看孩子的',
} as const;
