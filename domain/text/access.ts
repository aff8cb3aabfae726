import type { AccessWhat } from '../station/access-shown.ts';

/** What was looked at, in the words of 查阅登记. */
export const ACCESS_WHAT: Readonly<Record<AccessWhat, string>> = {
  identity: '姓名证件',
  form: '复制表单内容',
  paper: '看文书',
  file: '看材料图片',
  minor: '孩子的信息',
};

/** Sentences of 查阅登记表. */
export const ACCESS_LOG = {
  period: '日期',
  periodText: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  window: '窗口',
  filter: '范围',
  everything: '全部操作员、全部办件',
  whose: (operator: string, number: string) =>
    [operator, number === '' ? '' : `办件号含 ${number}`].filter(Boolean).join('，'),
  count: '查阅',
  countText: (all: number, children: number) => `${all} 次，其中不满十四周岁的 ${children} 次`,
  tableTitle: '查阅登记',
  columns: ['时间', '操作员', '办件', '谁的', '看了什么', '原因'] as const,
  none: '这段时间没有人查看过',
  notes: ['查阅登记随账本保存，改不了也删不掉；姓名和证件号码不在登记里。'] as const,
} as const;
