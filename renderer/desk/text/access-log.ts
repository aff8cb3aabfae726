/** Words of 查阅登记. */
export const ACCESS_LOG_TEXT = {
  title: '查阅登记',
  tabs: { day: '窗口日志', access: '查阅登记' },
  kept: '谁在什么时候看了、复制了谁的个人信息。登记随账本一直保存（法律要求不少于六个月），改不了也删不掉。',
  from: '从哪天',
  to: '到哪天',
  operator: '操作员',
  everybody: '全部操作员',
  number: '办件号（任意几位）',
  print: (count: number) => `打印查阅登记表（${count} 行）`,
  nothing: '没有可打印的登记',
  hint: '↑↓ 选一行，Enter 打开办件',
  loading: '正在读取…',
  empty: '这段时间、这个范围里没有人查看过。',
  columns: ['时间', '操作员', '办件', '谁的', '看了什么', '原因'],
  widths: ['176px', '112px', '190px', '180px', '120px', ''],
} as const;
