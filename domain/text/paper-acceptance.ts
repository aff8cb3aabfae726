/** Sentences of 受理通知书. */
export const ACCEPTANCE = {
  opening: (received: string, bundle: string) =>
    `你（单位）于${received}提交的“${bundle}”申请，其中下列事项材料齐全、符合法定形式，决定予以受理，现通知如下。`,
  deemedOpening: (received: string, bundle: string) =>
    `你（单位）于${received}提交的“${bundle}”申请，五个工作日内没有一次告知需要补正的内容，下列事项依法自收到申请材料之日起即为受理（视为受理），办理时限自该日起计算，现补发通知如下。`,
  deemedAmong: (names: readonly string[]) =>
    `其中${names.join('、')}，五个工作日内没有一次告知需要补正的内容，依法自收到申请材料之日起即为受理（视为受理），办理时限自该日起计算。`,
  stepsTitle: '受理事项与办理时限',
  columns: ['事项及办理单位', '受理日期', '法定时限\n承诺时限', '计时起日', '应办结日'] as const,
  none: '没有受理的事项',
  waits: (names: readonly string[]) => `待${names.join('、')}出结果`,
  ofThisNotice: (serial: number) => `第 ${serial} 项`,
  ofAnotherNotice: (name: string) => `“${name}”`,
  foreseen: (date: string) => `预计${date}`,
  byWindow: (units: readonly string[]) => `${units.join('、')}（委托综合窗口受理）`,
  byUnit: (units: readonly string[]) => units.join('、'),
  authority: '受理机构',
  acceptedBy: '受理人',
  promised: '整体承诺办结日',
  notYet: (names: readonly string[]) => `本次未受理：${names.join('、')}。受理后另行通知。`,
  gapsTitle: '容缺受理，以后补交的材料',
  gap: (serial: number, name: string, due: string) => `${serial}. ${name}：${due}前（含当日）补交。`,
  gapsFollow:
    '材料补齐之前，相关事项的办理结果不予交付；逾期没有补交或者补交的材料不符合要求的，终止办理，详见《容缺受理通知书》。',
  notesTitle: '办理说明',
  countedFrom: '时限按工作日计算的，不含法定节假日；起算当日不计入，最后一日是节假日的，顺延至下一工作日。',
  waitingClock: '须待前项结果的事项，自前项结果作出之日起计时；“预计”日期按前项应办结日推算，随前项变动。',
  noWaiting: '上列事项同时办理，均自受理之日起计时。',
  special: (serial: number, kinds: readonly string[]) => `第 ${serial} 项（${kinds.join('、')}）`,
  notCounted: (items: readonly string[]) =>
    `${items.join('、')}：依法不计入办理时限；所需时间和最长期限另行书面告知，结束后按剩余时限继续计时。`,
  counted: (items: readonly string[]) => `${items.join('、')}：在办理时限内完成，不另计时间。`,
  noSpecial: '上列事项没有不计入时限的特别程序。',
  fees: (said: readonly string[]) => `收费：${said.join('；')}。`,
  free: '上列事项均不收费',
  charged: (item: string, note: string) => `“${item}”（${note.replace(/。$/, '') || '标准以缴费通知书为准'}）`,
  restFree: '其余不收费',
  progress: (phone: string, tail: string) =>
    `查询进度：凭办件编号（末五位 ${tail}）到收件窗口查询${phone === '' ? '' : `，或者拨打 ${phone}`}。`,
  handOver: (way: string) => `结果领取：${way}。凭本单及有效身份证件领取；委托他人代领的，另带委托书和代领人身份证件。`,
} as const;

/** 行政许可法 Art. 45: only these stop the clock; 现场勘验, 技术审查 and 公示 run inside the limit. */
export const NOT_COUNTED_SPECIALS: readonly string[] = ['听证', '检验检测', '专家评审'];
