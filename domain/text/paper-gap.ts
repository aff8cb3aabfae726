import { formatDate, isDateString } from '../calendar/date-string.ts';

const CITY = /^4331/;

/** Sentences of 容缺受理承诺书 and 容缺受理通知书. */
export const GAP = {
  /** 湘西州's own rule where the station lies in the prefecture; elsewhere the county names its own. */
  basis: (county: string) =>
    CITY.test(county) ? '《湘西州政务服务容缺受理办法》（州政办发〔2022〕29号）' : '本地政务服务容缺受理规定',
  linesTitle: '容缺（以后补交）的材料',
  columns: ['材料名称', '补交的形式与份数', '补交期限', '涉及事项'] as const,
  none: '没有容缺的材料',
  promisedBy: '承诺人',
  relation: '承诺人身份',
  self: '申请人本人',
  agent: '代理人（附授权委托书）',
  toldOn: '告知日期',
  bringTo: '补交地点',
  promiseOpening: (bundle: string, count: number) =>
    `本人（单位）申请办理“${bundle}”，下列 ${count} 份材料暂时不能提交，申请容缺受理，现郑重承诺：`,
  promises: [
    '1. 本承诺是本人（单位）的真实意思表示，已经知晓《容缺受理通知书》的全部内容。',
    '2. 已经提交的材料真实、合法、有效，申请事项符合办理的基本条件。',
    '3. 在上列期限内补交上列全部材料，补交的材料符合规定的形式和要求。',
    '4. 逾期没有补交，或者补交的材料不符合要求的，同意终止办理，由此造成的损失自行承担。',
    '5. 没有按期兑现承诺的，知晓今后申请不再适用容缺受理。',
  ],
  noticeOpening: (bundle: string) =>
    `你（单位）申请的“${bundle}”基本条件具备、主要材料齐全，根据你（单位）的承诺，对下列材料容缺受理，请按期补交。`,
  adviceTitle: '告知事项',
  advice: [
    '1. 请在上表写明的补交期限内，将材料送到补交地点；补交日期以材料送到之日为准。',
    '2. 材料补齐之前，相关事项的办理结果不予交付。',
    '3. 逾期没有补交或者补交的材料不符合要求的，终止办理，退还已交的材料；由此造成的损失由申请人承担，今后申请不再适用容缺受理。',
    '4. 申请人可以随时选择不容缺，备齐材料后按一般程序办理。',
  ],
  clearedTitle: '核对情况',
  cleared: (grounds: readonly string[]) => `经逐项核对，本件不属于下列情形：${grounds.join('；')}。`,
} as const;

/** Sentences of the receipt for papers that came later. */
export const SUPPLEMENT = {
  title: '补交材料收件凭证',
  linesTitle: '本次收到的材料',
  columns: ['材料名称', '补交期限', '收取方式', '原件', '复印件', '备注'] as const,
  gapNotice: '对应容缺通知书',
  complete: '容缺材料已全部补齐。',
  left: (names: readonly string[]) => `仍待补交：${names.join('、')}。材料补齐之前，相关事项的办理结果不予交付。`,
  noGap: '上列材料已收下。',
} as const;

/** Sentences of 告知承诺书. */
export const COMMITMENT = {
  basis: '《国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》（国办发〔2020〕42号）',
  authorityTitle: '第一部分　行政机关告知',
  duty: (units: readonly string[], items: readonly string[]) =>
    `一、证明义务：申请办理${items.map((item) => `“${item}”`).join('、')}，依照有关规定应当向${units.join('、')}提交下列证明材料。`,
  linesTitle: '二、需要证明的内容',
  columns: ['证明材料', '需要证明的内容', '用于事项'] as const,
  none: '没有承诺的材料',
  how: [
    '三、承诺的方式：申请人愿意作出承诺的，以书面形式签署本承诺书；签署后不再提交上列证明材料。申请人可以不选择告知承诺，按要求提交材料办理。',
    '四、承诺的效力：承诺是申请人真实的意思表示，行政机关依据承诺办理，并在事后核查。',
    '五、不实承诺的责任：核查发现承诺不实的，依法终止办理、责令限期整改、撤销行政决定或者予以行政处罚，并纳入信用记录；构成犯罪的，依法追究刑事责任。',
  ],
  applicantTitle: '第二部分　申请人承诺',
  promises: [
    '1. 已经知晓行政机关告知的全部内容。',
    '2. 自身满足办理该事项规定的条件，上列需要证明的内容真实。',
    '3. 愿意承担不实承诺的法律责任，愿意接受核查。',
    '4. 上述承诺是本人（单位）的真实意思表示。',
  ],
  by: '承诺人',
  agentRule: '代理承诺依据',
  personal: '本人承诺',
} as const;

/** Why papers go back, as 材料退还清单 says it. */
export const RETURN_REASON = {
  rejected: '材料不符合要求，退回更换',
} as const;

/** How a paper was that was taken all the same, as receipts and the case say it. */
export const CONDITION = { damaged: '有破损', doubtful: '存疑' } as const;
export const COPIED_HERE = '复印件由本窗口制作';

const on = (date: string): string => (isDateString(date) ? formatDate(date) : date);

/** Which licence or data was looked up and when; of a paper on file the case it came with and since when it lies there. */
export const PROOF = (as: string, source: string, checkedOn: string): string =>
  as === 'on-file' ? `办件 ${source} 留存，${on(checkedOn)}收` : `${source}，${on(checkedOn)}核验`;
