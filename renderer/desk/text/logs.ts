/** Words of the page of the day logs. */
export const LOGS_TEXT = {
  title: '窗口日志',
  date: '日期',
  whose: '谁的日志',
  hall: '全窗口',
  remarks: '备注（系统或网络故障、待交接的事）',
  sign: '签收本日日志并打印',
  printHall: '打印窗口汇总日志',
  signed: '本日已签收',
  signedAgain: '再签收一次并打印',
  said: '日志已签收，当天的数字不再改。',
  emptyTitle: '这一天没有办理记录',
  empty: '当天收的件、告知、受理、移交、办结、送达都会自动记在这里，下班前签收并打印。',
  list: (title: string, count: number) => `${title}（${count}）`,
  future: '不能看将来的日志',
  openCase: '打开办件',
} as const;
