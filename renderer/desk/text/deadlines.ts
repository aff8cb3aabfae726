import type { CountyRules } from '../../../domain/calendar/county-rules.ts';

/** Words of the page that watches the clocks. */
export const DEADLINES_TEXT = {
  title: '督办',
  subtitle: '期限按工作日历计算；红黄牌的标准在“设置 › 本县规定”',
  filters: {
    all: '到期和快到期',
    late: '红牌（已超期）',
    soon: '黄牌（快到期）',
    notice: '该告知或受理',
    stopped: '停着的（中止、补正）',
  },
  stopped: {
    columns: ['办件', '申请人', '事项', '单位', '从哪天停', '为什么停'],
    emptyTitle: '没有停着的期限',
    empty: '单位中止计时的（听证、检测等特别程序）、一次告知以后等补正的，都列在这里，停得最久的在最前面。',
    correcting: '受理（等补正）',
    procedure: (name: string) => `特别程序：${name}`,
    announced: (name: string, days: number) => `特别程序：${name}，告知要 ${days} 天`,
    overdue: (name: string, days: number) => `特别程序：${name}，告知的 ${days} 天已过，请问办理单位`,
    lacks: (names: readonly string[]) =>
      `缺 ${names.length} 份：${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}`,
    since: (day: string, days: number) => (days === 0 ? `${day}，今天` : `${day}，已 ${days} 天`),
  },
  loading: '正在读取…',
  cut: (shown: number) =>
    `快到期的、等受理的、等补正的、中止的，每样先列最急的 ${shown} 件，上面也只数这些；办完一些再列后面的。`,
  emptyTitle: '没有超期和快到期的事项',
  empty: ({ yellowAtDaysLeft, redAtDaysLate }: CountyRules) =>
    `事项的期限还剩 ${yellowAtDaysLeft} 个工作日时亮黄牌，超过 ${redAtDaysLate} 个工作日亮红牌；五日内该一次告知或受理的、办结后十日内该送达而结果还在单位的，也列在这里。`,
  columns: ['牌', '办件', '申请人', '事项', '单位', '期限', '在哪一步'],
  cards: { red: '红牌', yellow: '黄牌', remind: '提醒', none: '' },
  noticeStep: '受理或一次告知',
  correctionStep: '补正还没有来，请问一问',
  noticeUnit: '综合窗口',
  deemed: '已视为受理',
  openCase: (step: string, who: string) => `打开办件：${who} ${step}`,
  hint: '↑↓ 选一行，Enter 打开办件',
  toWorkbench: '回工作台',
} as const;
