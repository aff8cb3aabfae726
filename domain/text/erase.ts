import type { EraseReason } from '../station/case-erased.ts';

/** Why a case was taken off the desk. */
export const ERASE_REASON: Readonly<Record<EraseReason, string>> = {
  retention: '保存期满',
  misplaced: '录错了地方（不该由本窗口保存）',
  other: '其他原因',
};

/** Sentences of the logs about cases that were taken off the desk. */
export const ERASED = {
  title: '当日从本机清除的办件',
  columns: ['时间', '办件编号', '原因', '操作员'] as const,
  /** What a log of that day no longer sums. */
  gone: (count: number) => `当日办理过的办件中有 ${count} 件后来已从本机清除，不在本表的数里；以当日签收的日志为准。`,
} as const;

/** The reason with what was written to it. */
export function eraseReasonText(reason: EraseReason, text: string): string {
  return [ERASE_REASON[reason], text].filter((part) => part !== '').join('：');
}
