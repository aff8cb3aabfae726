/** Words of the frame around every page. */
export const SHELL_TEXT = {
  product: '一窗',
  saved: '已保存（账本和数据库各一份）。',
  savedBehind: '已保存在账本，办件不会丢。数据库正在修复，请继续办理，不用重做。',
  searchPlaceholder: '姓名 / 首字母 / 证件尾号 / 办件号 / 扫码',
  search: '搜索',
  offline: '离线：记录保存在本机（两份）',
  operator: '操作员',
  switchOperator: '换人',
  practiceBand: '练习模式：这里的人和件都是假的，文书带“练习”水印，不算数',
  back: '返回',
  pages: {
    workbench: '工作台',
    intake: '新办件',
    handoff: '流转',
    issue: '出件',
    search: '查询',
    deadlines: '督办',
    logs: '日志',
    catalogue: '事项库',
    settings: '设置',
  },
  toCome: '这一页还没有装上。',
  codeUnknown: (code: string) =>
    `没有找到这个编号（尾号 ${code.slice(-5)}）。可能是别的窗口的文书，请按 F3 用姓名查询。`,
  codeBroken: '没有扫完整，请再扫一次。',
  crashed: {
    title: '这一页出错了',
    text: '刚才显示“已保存”的都在，不会丢。请重新打开；如果再出现，请把下面的代码告诉技术支持。',
    reopen: '重新打开',
  },
} as const;
