/** Sentences of the papers by which a unit tells the applicant something between hand-off and result. */
export const UNIT_PAPER = {
  unit: '办理单位',
  item: '办理事项',
  accepted: '受理日期',
} as const;

export const SPECIAL = {
  opening: (bundle: string, item: string) =>
    `你（单位）申请办理的“${bundle}”中，“${item}”依法需要进行下列程序，现告知如下。`,
  procedure: '程序',
  ground: '依据',
  from: '开始日期',
  days: '所需时间',
  daysOf: (days: number) => `预计 ${days} 日`,
  unknownDays: '以实际需要为准，结束后另行告知',
  usedTitle: '期限说明',
  notes: (due: string) => [
    '1. 上列程序所需的时间依法不计算在办理期限内；自开始之日起停止计时，结束的次日起按剩余的期限继续计时。',
    `2. 开始前的应办结日为${due}；程序结束后，应办结日按所用的天数顺延。`,
    '3. 需要你（单位）配合的，办理单位会另行联系；也可以拨打上列办公电话询问。',
  ],
} as const;

export const EXTENSION = {
  opening: (bundle: string, item: string) =>
    `你（单位）申请办理的“${bundle}”中，“${item}”在规定的期限内不能作出决定，经批准延长办理期限，现将理由告知如下。`,
  reason: '延期的理由',
  days: '延长时间',
  daysOf: (days: number) => `${days} 个工作日`,
  before: '原应办结日',
  due: '延长后应办结日',
  approvedBy: '批准人',
  approvedOn: '批准日期',
  notesTitle: '说明',
  notes: ['1. 延期只有一次，延长的时间按工作日计算。', '2. 对延期有疑问的，可以拨打上列办公电话询问。'] as const,
} as const;

export const FEE = {
  opening: (bundle: string, item: string) =>
    `你（单位）申请办理的“${bundle}”中，“${item}”依法应当缴纳下列费用，请按本通知缴纳。`,
  tableTitle: '应缴费用',
  columns: ['收费项目', '收费依据', '金额（元）'] as const,
  channel: '缴费方式',
  reason: '收费说明',
  notesTitle: '说明',
  notes: [
    '1. 缴费后请保留票据，并把票据号告诉收件窗口登记。',
    '2. 除法律、行政法规另有规定外，行政机关实施行政许可不得收取费用；收费应当公布项目和标准，所收款项全部上缴国库。',
  ] as const,
} as const;

export const UNIT_NOTICE = {
  opening: (bundle: string, item: string, unit: string) =>
    `你（单位）申请办理的“${bundle}”中，“${item}”由${unit}审查。经审查，还需要补充或者更换下列材料，现将全部内容一次告知如下。`,
  advice: (count: number, due: string) => [
    `1. 以上共 ${count} 项，是办理单位需要的全部内容，请带本告知书交到上列补正地点，由窗口转交办理单位。`,
    `2. 本事项已经受理，受理日期不变；补正期间办理期限继续计算，应办结日为${due}，请尽早补来。`,
    '3. 对本告知书有疑问的，可以拨打上列办公电话询问。',
  ],
  complete: (unit: string) => `上列材料已全部收到，由窗口转交${unit}。本事项的受理日期不变。`,
  incomplete: (count: number) =>
    `尚有 ${count} 项未补来，请按《一次性告知书（办理单位）》继续补正。本事项的受理日期不变。`,
} as const;
