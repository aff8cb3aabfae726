/** Sentences of 分支办件核对单. */
export const BRANCH_CHECK = {
  window: '窗口',
  reason:
    '同一份记录在两处接着办过（两台电脑用同一份备份恢复，或者本机被还原过）。两边的记录都保留着；下面是另一边办过的件，请逐件核对，有重复或不一致的照实改正。',
  count: '件数',
  countText: (all: number, both: number) => `${all} 件，其中本机这边也办过的 ${both} 件`,
  tableTitle: '另一边办过的件',
  columns: ['办件', '申请人', '另一边', '谁办的', '什么时候', '几笔', '本机这边', '核对结果'] as const,
  alsoHere: '也办过',
  onlyThere: '没有办过',
  none: '另一边没有办过件',
  notes: ['“另一边”是那边的账本编号，见“设置·备份”的来历。姓名已遮盖。'] as const,
} as const;
