import { formatDate, isDateString } from '../../../domain/calendar/date-string.ts';
import type { ClosingReason, DeclineForm, TerminationGround } from '../../../domain/case/kinds/ending.ts';

const list = (names: readonly string[]): string => names.join('、');
const on = (date: string): string => (isDateString(date) ? formatDate(date) : date);
const because = (reason: string): string => (reason === '' ? '' : `：${reason}`);

const DECLINE: Readonly<Record<DeclineForm, string>> = { 'not-needed': '不受理', 'not-ours': '不予受理' };
const CLOSING: Readonly<Record<ClosingReason, string>> = {
  duplicate: '重复办件',
  'wrong-bundle': '选错一件事',
  'wrong-person': '办错人',
  other: '其他原因',
};
export const TERMINATION: Readonly<Record<TerminationGround, string>> = {
  withdrawal: '申请人撤回申请',
  death: '申请人死亡或者丧失行为能力',
  dissolution: '申请的法人或者组织依法终止',
  'correction-overdue': '逾期没有补正',
  'gap-lapsed': '容缺材料逾期没有补交',
  other: '其他原因',
};

/** What the kinds of the less usual paths say in the time line. */
export const ODD_TEXT = {
  entrusted: (name: string, scope: string) => `委托${name}办理：${scope}`,
  consent: (name: string, relation: string) => `监护人同意处理孩子的信息：${name}（${relation}）`,
  tolerated: (names: readonly string[], due: string) => `容缺受理，${list(names)}可在${on(due)}前补交`,
  filled: (name: string, date: string) => `容缺材料补齐：${name}（${on(date)}）`,
  committed: (name: string, by: string) => `${name}：由${by}书面承诺代替，不再提交`,
  rejected: (name: string, problem: string) => `退件：${name}不符合要求（${problem}）`,
  declined: (form: DeclineForm, name: string, reason: string, authority: string) =>
    `${DECLINE[form]}“${name}”：${reason}${authority === '' ? '' : `；请向${authority}申请`}`,
  withdrawn: (names: readonly string[], by: string, reason: string) =>
    `${by}撤回 ${names.length} 个事项：${list(names)}${because(reason)}`,
  terminated: (names: readonly string[], ground: TerminationGround, reason: string) =>
    `终止办理 ${names.length} 个事项：${list(names)}（${TERMINATION[ground]}）${because(reason)}`,
  closed: (why: ClosingReason, reason: string, successor: string) =>
    `办件关闭，${CLOSING[why]}${because(reason)}${successor === '' ? '' : `；改办 ${successor}`}`,
  joined: (number: string) => `并入办件 ${number}，两个编号都能找到本件`,
  refused: (names: readonly string[], by: string, reason: string) =>
    `${by === '' ? '单位' : by}没有接收：${list(names)}，原因：${reason}`,
  suspended: (name: string, procedure: string, from: string, days: number | null) =>
    `“${name}”进入特别程序（${procedure}），${on(from)}起不计时${days === null ? '' : `，预计 ${days} 日`}`,
  resumed: (name: string, to: string) => `“${name}”特别程序结束（${on(to)}），继续计时`,
  extended: (name: string, days: number, due: string, reason: string) =>
    `“${name}”延期 ${days} 个工作日，延至${on(due)}：${reason}`,
  fee: (name: string, item: string, amount: string) => `“${name}”缴费通知：${item} ${amount} 元`,
  paid: (name: string, receipt: string) => `“${name}”已缴费${receipt === '' ? '' : `（票据号 ${receipt}）`}`,
  revoked: (name: string, reason: string) => `收回“${name}”的结果：${reason}`,
  announced: (names: readonly string[], how: string, agreed: string) =>
    `已通知领取（${how}）：${list(names)}${agreed === '' ? '' : `，约定：${agreed}`}`,
  tracked: (number: string) => `登记邮件号：${number}`,
  confirmed: (names: readonly string[], by: string, date: string) => `回执已收：${list(names)}，${by}${on(date)}签收`,
  failed: (names: readonly string[], reason: string) => `没有送到，退回窗口：${list(names)}，原因：${reason}`,
  unitNotice: (unit: string, names: readonly string[]) => `${unit}一次告知，要补 ${names.length} 份：${list(names)}`,
  rechosen: (reason: string, steps: number) => `改情形或事项（现办理 ${steps} 个事项）：${reason}`,
  correctedForm: (labels: readonly string[], reason: string) => `更正表单${list(labels)}：${reason}`,
  attached: (name: string, pages: number) => `存入影像：${name}，${pages} 页`,
  reattached: (name: string, pages: number) => `整理影像：${name}，现有 ${pages} 页`,
  fileRemoved: (name: string, reason: string) => `删除影像：${name}${because(reason)}`,
  acceptedDeemed: (names: readonly string[]) => `视为受理 ${names.length} 个事项（五日内没有一次告知）：${list(names)}`,
} as const;
