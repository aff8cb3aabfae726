import { formatDate, isDateString } from '../../../domain/calendar/date-string.ts';

/** A title in its marks; marks within marks are single ones (GB/T 15834). */
const titled = (title: string): string => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** What each kind of entry says in the time line, as a sentence. */
export const TIMELINE_TEXT = {
  notUnderstood: (kind: string, v: number) =>
    `有一条本版本看不懂的记录（${kind}，第 ${v} 版），已原样保留。请升级后再看。`,
  clockAhead: '这台电脑当时的时钟走快了，时间仅供参考',
  undone: '已撤销',
  undo: {
    label: '撤销这一笔',
    pick: '↑↓ 选一笔，可以撤销',
    which: '撤销哪几笔（空格勾选）',
    reason: '撤销的原因（留在经过里）',
    save: (count: number) => `撤销 ${count} 笔`,
    noneTicked: '先勾选要撤销的',
    noReason: '先写撤销的原因',
    close: '不撤销',
    said: '已撤销，原来的记录划线保留。',
  },
  opened: (bundle: string, channel: string) => `开件：${bundle}（${channel}）`,
  channels: { hall: '县大厅', township: '乡镇', village: '村级服务点' },
  chosen: (steps: number, lines: number) => `确定办理 ${steps} 个事项，材料合并为 ${lines} 种`,
  form: (labels: readonly string[]) =>
    labels.length > 4
      ? `填写表单 ${labels.length} 项：${labels.slice(0, 3).join('、')}等`
      : `填写表单：${labels.join('、')}`,
  official: (name: string, number: string) => `登记${name}的省平台办件号：${number}`,
  taken: (name: string, counts: string) => `${name}（${counts}）`,
  materials: (list: readonly string[]) => `收到材料 ${list.length} 种：${list.join('、')}`,
  moved: (names: readonly string[], to: string) => `${names.join('、')}：${to}`,
  returned: (names: readonly string[], to: string) => `退还${to}：${names.join('、')}`,
  received: (date: string) => `收件，收件日期 ${isDateString(date) ? formatDate(date) : date}`,
  notice: (names: readonly string[]) => `一次告知，要补 ${names.length} 份：${names.join('、')}`,
  correction: (count: number, complete: boolean) => `补正 ${count} 份，${complete ? '已经补齐' : '还没有补齐'}`,
  accepted: (names: readonly string[]) => `受理 ${names.length} 个事项：${names.join('、')}`,
  handedOff: (names: readonly string[], unit: string, slip: string) =>
    `移交${unit}：${names.join('、')}（移交单尾号 ${slip}）`,
  signed: (names: readonly string[], by: string) => `签收：${names.join('、')}（签收人 ${by}）`,
  signedNobody: (names: readonly string[]) => `签收：${names.join('、')}`,
  granted: (name: string, result: string, number: string) =>
    `办结“${name}”：准予，${result}${number === '' ? '' : `（${number}）`}`,
  refused: (name: string, reason: string) => `办结“${name}”：不予，理由：${reason}`,
  arrived: (names: readonly string[], electronic: boolean) =>
    `结果${electronic ? '可电子领取' : '已到窗口'}：${names.join('、')}`,
  delivered: (names: readonly string[], to: string, way: string) =>
    `送达 ${names.length} 项（${names.join('、')}），领取人${to}，${way}`,
  ways: {
    direct: '当面领取',
    mail: '邮寄',
    electronic: '电子送达',
    proxy: '代领',
    locker: '自助柜',
    village: '村级代办员转交',
  },
  issuedMany: (papers: readonly string[]) => `出具 ${papers.length} 份文书：${papers.join('、')}`,
  paper: (title: string, tail: string) => `${titled(title)}${tail}`,
  issued: (title: string, tail: string) => `出具${titled(title)}（尾号 ${tail}）`,
  printed: (title: string, copies: number, to: string, reason: string) =>
    `${to === 'pdf' ? '另存' : '打印'}${titled(title)}${to === 'pdf' ? '' : ` ${copies} 份`}${reason === '' ? '' : `，重打原因：${reason}`}`,
  voided: (title: string, reason: string) => `作废${titled(title)}：${reason}`,
  undoing: (count: number, reason: string) => `撤销 ${count} 条记录${reason === '' ? '' : `：${reason}`}`,
  settled: (what: string, reason: string) => `核对出入：${what}${reason === '' ? '' : `（${reason}）`}`,
  note: (text: string) => `备注：${text}`,
} as const;
