import type { PaperType } from '../numbers/paper-type.ts';

/** Titles of the papers; the day logs name what they are of in their facts. */
export const PAPER_TITLES: Readonly<Record<PaperType, string>> = {
  'one-form': '综合申请表',
  receipt: '收件凭证',
  'one-time-notice': '一次性告知书（补正材料通知书）',
  'correction-receipt': '补正材料收件凭证',
  'acceptance-notice': '受理通知书',
  'handoff-slip': '材料移交单',
  'pickup-voucher': '办结通知及领取凭证',
  'delivery-receipt': '送达回证',
  'day-log': '窗口工作日志',
  'hall-log': '大厅日报',
  'item-form': '申请表',
  'decline-decision': '不予受理决定书',
  'not-needed-notice': '不受理告知书',
  withdrawal: '撤回申请书',
  termination: '终止审查决定书',
  'gap-promise': '容缺受理承诺书',
  'gap-notice': '容缺受理通知书',
  commitment: '告知承诺书',
  'return-list': '材料退还清单',
  'special-procedure': '特别程序告知书',
  'extension-notice': '延期通知书',
  'fee-notice': '缴费通知书',
  decision: '行政决定送达单',
  'mail-slip': '邮寄详情单',
  mandate: '委托书',
  'unit-notice': '一次性告知书（办理单位）',
  'correction-record': '登记更正单',
  'consultation-log': '咨询登记表',
  guidance: '办事告知单',
};

/** Number of copies and where each goes; usual practice, a county may set its own. */
export const COPIES: Readonly<Record<PaperType, readonly string[]>> = {
  'one-form': ['归档'],
  receipt: ['申请人', '归档'],
  'one-time-notice': ['申请人', '归档'],
  'correction-receipt': ['申请人', '归档'],
  'acceptance-notice': ['申请人', '归档'],
  'handoff-slip': ['接收单位', '移交窗口', '随材料归档'],
  'pickup-voucher': ['申请人', '归档'],
  'delivery-receipt': ['归档'],
  'day-log': ['归档'],
  'hall-log': ['归档'],
  'item-form': ['办理单位'],
  'decline-decision': ['申请人', '归档'],
  'not-needed-notice': ['申请人', '归档'],
  withdrawal: ['归档', '办理单位'],
  termination: ['申请人', '办理单位', '归档'],
  'gap-promise': ['申请人', '归档'],
  'gap-notice': ['申请人', '归档'],
  commitment: ['申请人', '归档'],
  'return-list': ['申请人', '归档'],
  'special-procedure': ['申请人', '归档'],
  'extension-notice': ['申请人', '归档'],
  'fee-notice': ['申请人', '归档'],
  decision: ['申请人', '归档'],
  'mail-slip': ['随件', '归档'],
  mandate: ['归档', '委托人'],
  'unit-notice': ['申请人', '归档'],
  'consultation-log': ['归档'],
  guidance: ['咨询人'],
  'correction-record': ['申请人', '归档'],
};

/** 法律依据, whole names as papers print them. */
export const LAW = {
  apply: '《中华人民共和国行政许可法》第二十九条、第三十一条',
  receive: '《中华人民共和国行政许可法》第三十二条',
  notice: '《中华人民共和国行政许可法》第三十二条第一款第四项',
  /** What can be mended on the spot is mended on the spot. */
  correct: '《中华人民共和国行政许可法》第三十二条第一款第三项',
  accept: '《中华人民共和国行政许可法》第三十二条第一款第五项、第二款',
  terms: '《中华人民共和国行政许可法》第四十二条、第四十五条、第八十二条',
  review: '《中华人民共和国行政许可法》第三十一条、第三十四条',
  special: '《中华人民共和国行政许可法》第四十五条',
  extend: '《中华人民共和国行政许可法》第四十二条',
  fee: '《中华人民共和国行政许可法》第五十八条、第五十九条',
  decide: '《中华人民共和国行政许可法》第三十八条、第四十四条',
  cutOff: '《中华人民共和国民法典》第二百零一条、第二百零三条',
  personalData: '《中华人民共和国个人信息保护法》第十三条、第十七条、第三十五条',
} as const;

/** Labels that stand on more than one paper. */
export const LABEL = {
  caseNumber: '办件编号',
  applicant: '申请人',
  idNo: '证件号码',
  idType: '证件类型',
  phone: '联系电话',
  address: '住址（住所）',
  contact: '联系人',
  agent: '代理人',
  items: '申请事项',
  bundle: '一件事',
  receivedAt: '收件时间',
  receivedOn: '收件日期',
  window: '收件窗口',
  clerk: '经办人',
  officePhone: '办公电话',
  officialNumber: '省平台办件号',
  serial: '序号',
  material: '材料名称',
  originals: '原件',
  copies: '复印件',
  pages: '页数',
  remark: '备注',
  unit: '办理单位',
  item: '事项',
} as const;

export const ROLE = {
  clerk: '经办人（签字）',
  applicant: '申请人或代理人（签字）',
  applicantSeal: '申请人（签字或盖章）',
  recipient: '收到人（签字）',
  handsOver: '移交人（签字）',
  takesOver: '接收人（签字）',
  collector: '领取人（签字）',
  server: '送达人（签字）',
  served: '受送达人（签字或盖章）',
  head: '窗口负责人（签字）',
  guardian: '监护人（签字）',
  promiser: '承诺人（签字或盖章）',
  helper: '代办员（签字）',
} as const;

export const SEAL = {
  receive: '收件专用章',
  accept: '受理专用章',
  approve: '行政审批专用章',
  unit: '接收单位章',
  decides: '办理单位印章',
} as const;

/** How a line was met, as receipts say it. */
export const RECEIVED_AS = {
  kept: '收取',
  seen: '验原件后退还',
  'e-licence': '调用电子证照',
  'shared-data': '数据共享，免提交',
  'on-file': '使用存档材料',
  committed: '告知承诺代替',
} as const;

export const DAYS = (days: number, dayKind: string): string => (days === 0 ? '当场办结' : `${days}个${dayKind}`);
export const NO_LEGAL_TERM = '按有关规定';
