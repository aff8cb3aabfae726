import type { DeclineForm } from '../case/kinds/ending.ts';

/** Sentences of 不受理告知书 and 不予受理决定书. */
export const DECLINED = {
  opening: {
    'not-needed': (day: string, bundle: string) =>
      `你（单位）于${day}提出的“${bundle}”申请，其中下列事项依法不需要取得行政许可（不需要办理），不受理，现即时告知如下。`,
    'not-ours': (day: string, bundle: string) =>
      `你（单位）于${day}提出的“${bundle}”申请，其中下列事项依法不属于本机关职权范围，决定不予受理。`,
  } satisfies Readonly<Record<DeclineForm, unknown>>,
  tableTitle: { 'not-needed': '不受理的事项', 'not-ours': '不予受理的事项' },
  columns: ['事项', '办理单位'] as const,
  none: '没有事项',
  reasonTitle: '理由',
  rightTitle: '请向下列行政机关申请',
  authority: '作出机关',
  byWindow: (units: readonly string[]) => `${units.join('、')}（委托综合窗口）`,
  saidOn: '作出日期',
  goesOn: (names: readonly string[]) => `其余事项继续办理：${names.join('、')}。`,
  law: {
    'not-needed': '《中华人民共和国行政许可法》第三十二条第一款第一项、第二款',
    'not-ours': '《中华人民共和国行政许可法》第三十二条第一款第二项、第二款',
  } satisfies Readonly<Record<DeclineForm, string>>,
} as const;

export const ENDING = {
  columns: ['事项', '办理单位', '受理日期', '办到哪一步'] as const,
  none: '没有事项',
  notAccepted: '未受理',
  stepsTitle: { withdrawal: '撤回的事项', termination: '终止审查的事项' },
  askedOpening: (day: string, bundle: string) =>
    `申请人于${day}提出“${bundle}”申请，其中下列事项，行政机关尚未作出决定。现申请撤回，请予办理。`,
  askedBy: '提出撤回的人',
  askedOn: '提出日期',
  reason: '撤回原因',
  returnTitle: '材料退还',
  returnAsked: '请退还上列事项已经提交的材料；仍在办理的其他事项需要的材料，继续留用。',
  understood: '撤回后不影响再次申请；再次申请的，时限重新计算。',
  decided: {
    withdrawal: (by: string, day: string, bundle: string) =>
      `${by}于${day}申请撤回“${bundle}”中的下列事项。经审查，行政机关尚未作出决定，现决定终止审查。`,
    hall: (bundle: string, ground: string) => `“${bundle}”中的下列事项，因${ground}，现决定终止审查。`,
  },
  grounds: {
    death: '申请人死亡或者丧失行为能力',
    dissolution: '作为申请人的法人或者其他组织依法终止',
    'correction-overdue': '申请人逾期没有补正申请材料',
    'gap-lapsed': '申请人逾期没有补交容缺材料',
    other: '下述原因',
  },
  factsTitle: '事实和理由',
  stoppedTitle: '受影响的事项',
  stopped: (names: readonly string[]) => `以下事项须待上列事项的结果，现不再办理：${names.join('、')}。`,
  decidedOn: '决定日期',
  papers: {
    listed: '已提交的材料按《材料退还清单》退还。',
    kept: '已提交的材料暂由窗口保管，请凭有效身份证件到窗口领回。',
    none: '没有需要退还的材料。',
  },
  severalUnits: (units: readonly string[]) =>
    `本决定涉及 ${units.length} 个单位的事项：${units.join('、')}，由各单位分别盖章；没有盖章的单位的事项，以该单位另行作出的决定为准。`,
  fee: '已经缴纳的费用，按收费单位的规定退还。',
  returnReason: {
    declined: '不受理、不予受理',
    withdrawal: '撤回申请',
    termination: '终止审查',
    later: '事项已经不再办理',
  },
} as const;
