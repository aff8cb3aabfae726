/** Words of 查询. */
export const SEARCH_TEXT = {
  title: '查询',
  hint: '↑↓ 选一件，回车打开',
  box: '姓名、拼音首字母、证件或电话尾号、办件号、文书号，或直接扫码',
  columns: ['申请人和证件', '哪件事', '到哪一步', '等谁做什么', '期限', '办件号'],
  found: (count: number, isMore: boolean) => (isMore ? `先列 ${count} 件，再多打几个字` : `找到 ${count} 件`),
  none: (typed: string) => `没有找到“${typed}”。`,
  noneText:
    '换一种找法：只打姓名首字母（如 xxy），或证件尾号后四位，或扫一下手里的文书。别的窗口收的件，同步后才查得到。',
  emptyTitle: '找一件办过或在办的件',
  emptyLines: [
    ['姓名或其中几个字', '向小月'],
    ['拼音首字母', 'xxy'],
    ['证件或电话的尾号', '1234'],
    ['办件号、文书号或它的尾号', '00017'],
    ['扫码', '任何一张回执、告知书、移交单'],
  ],
  sealed: '（本机打不开）',
  noDue: '—',
} as const;
