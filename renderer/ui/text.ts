/** Words that belong to widgets, whatever page they stand on. */
export const UI_TEXT = {
  keysTitle: '本页按键',
  keysClose: '关闭',
  space: '空格',
  keysNow: '现在还不能：',
  fieldKeys: [
    ['Enter', '下一格'],
    ['Shift+Enter', '上一格'],
    ['↑ ↓ 或数字', '选一项'],
    ['Esc', '返回上一层'],
  ],
  reasonLabel: '核对后仍按此办理的理由',
  required: '必填',
  provenance: { seed: '文件', 'public-guide': '办事指南', 'common-practice': '惯例·待县级核定', county: '县级核定' },
  due: { ok: '未到期', soon: '快到期', today: '今天到期', late: '已超期' },
  levels: { info: '说明', done: '已完成', warning: '请注意', error: '有问题' },
  choose: '请选择',
  nothingFound: '没有符合的选项',
  choosePosition: (digit: number) => `按 ${digit} 选`,
  masked: '已隐去',
} as const;
