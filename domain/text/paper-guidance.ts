import type { Need } from '../catalogue/schema-common.ts';

/** Sentences of 办事告知单. */
export const GUIDANCE = {
  opening: (bundle: string) =>
    `您咨询的“${bundle}”，按下面的情形，要带的材料、办理的单位、时限和收费如下。情形有变化的，材料也会变化，请再问一次。`,
  noReceipt: '本单只作告知，不编号、不留存；不是收件凭证，也不代表已经收件或者受理。',
  situation: '情形',
  noSituation: '不分情形',
  items: '要办的事项',
  itemsCount: (items: number, units: number) => `${items} 项，${units} 个单位`,
  promised: '大约多久',
  promisedOn: (received: string, due: string) => `${received}收件并受理的，${due}前办结`,
  atOnce: '当天',
  where: '到哪里办',
  hours: '办公时间',
  hoursText: (closing: string) => `工作日，${closing} 下班（上午、下午以大厅公布的为准）`,
  phone: '咨询电话',
  materialsTitle: '要带的材料（同一份材料几个事项共用的，只收一次）',
  materialColumns: ['序号', '材料名称', '原件', '复印件', '带不带', '用于事项', '说明'] as const,
  noMaterials: '不用带材料',
  need: { 必要: '必带', 承诺: '可签承诺书代替', 容缺: '可以后补', 非必要: '有就带' } satisfies Readonly<
    Record<Need, string>
  >,
  waiver: (ways: readonly string[]) => `可用${ways.join('、')}代替`,
  validity: (text: string) => `有效期：${text}`,
  forms: (count: number) => `申请表 ${count} 份由窗口打印，当场核对签字，不用自己准备。`,
  flows: (names: readonly string[]) => `前面的事项会办出来、不用另外带的：${names.join('、')}。`,
  itemsTitle: '事项、单位、时限和收费',
  itemColumns: ['序号', '事项及办理单位', '承诺时限', '先后', '收费', '办出来的结果'] as const,
  first: '可以先办',
  waits: (numbers: readonly number[]) => `等第 ${numbers.join('、')} 项出结果`,
  free: '不收费',
  charged: '收费，标准以缴费通知书为准',
  adviceTitle: '请留意',
} as const;
