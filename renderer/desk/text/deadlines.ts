/** Words of the page that watches the clocks. */
export const DEADLINES_TEXT = {
  title: '督办',
  subtitle: '期限按工作日历计算；红黄牌的标准待县级核定',
  filters: { all: '全部', late: '红牌（已超期）', soon: '黄牌（快到期）', notice: '该告知或受理' },
  emptyTitle: '没有超期和快到期的事项',
  empty: '事项的期限还剩一个工作日时亮黄牌，超过一天亮红牌；五日内该一次告知或受理的也列在这里。',
  columns: ['牌', '办件', '申请人', '事项', '单位', '期限', '在哪一步'],
  cards: { red: '红牌', yellow: '黄牌', remind: '提醒', none: '' },
  noticeStep: '受理或一次告知',
  noticeUnit: '综合窗口',
  deemed: '已视为受理',
  openCase: (step: string, who: string) => `打开办件：${who} ${step}`,
  hint: '↑↓ 选一行，Enter 打开办件',
  toWorkbench: '回工作台',
} as const;
