/** Words of 清除: the form under F6 of a case, and what is said of a case that was taken off the desk. */
export const ERASE_TEXT = {
  label: '从本机清除（保存期满）',
  notOver: '还没有办完，不能清除',
  originals: (names: readonly string[]) => `还有原件没有退还：${names.join('、')}`,
  says: '清除以后，这一件的姓名、证件、表单、材料图片和文书内容在本机上永远打不开，谁的口令、恢复密钥都打不开，也恢复不了。',
  keeps: '留下的只有：办件号和文书号、哪一天清除、什么原因、谁经手。号码不会再用，日志里查得到。',
  backups: '以前做的备份里还有这一件。备份盘（移动硬盘、U 盘）上的旧备份，请按保存期限另行销毁。',
  paper: '纸质档案不受影响，按档案规定保存。和别的办件同在一张移交单上的，那张单子的内容留到最后一件清除时再清除。',
  reason: '为什么清除',
  text: '具体原因（留在记录里，不要写姓名、证件号）',
  textIfAny: '需要说明的（可以不填；不要写姓名、证件号）',
  tail: (length: number) => `确认：请照着上面的办件号，输入最后 ${length} 位`,
  noText: '先写明具体原因',
  noTail: (length: number) => `先输入办件号的最后 ${length} 位`,
  wrongTail: '和本件的办件号对不上',
  save: '从本机清除，不能恢复',
  said: (tail: string) => `尾号 ${tail} 的这一件已经从本机清除。`,
  goneTitle: '这一件已从本机清除',
  gone: (tail: string, date: string, reason: string, who: string) =>
    `这件（尾号 ${tail}）已于${date}从本机清除，原因：${reason}，经手人：${who}。本机只留编号，内容查不到了；要看内容，请查纸质档案。`,
} as const;
