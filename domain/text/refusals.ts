import type { Right } from '../station/roles.ts';
import { ATTACHMENT_REFUSALS } from './attachments.ts';
import { MATERIAL_REFUSALS } from './refusals-materials.ts';
import { RESULT_REFUSALS } from './refusals-results.ts';
import { UNIT_REFUSALS } from './refusals-units.ts';

/** Whose work it is. */
const WHOSE: Readonly<Record<Right, string>> = {
  window: '综窗人员或帮办人员',
  decline: '综窗人员',
  unit: '综窗人员或部门窗口人员',
  station: '管理员',
  rules: '值班主任或管理员',
  passphrases: '值班主任或管理员',
  'access-log': '值班主任或管理员',
};

/** Why an act is refused, in the words of the hall: what is wrong, and the way out. */
export const REFUSALS = {
  ...ATTACHMENT_REFUSALS,
  ...MATERIAL_REFUSALS,
  ...RESULT_REFUSALS,
  ...UNIT_REFUSALS,
  nothingToDo: () => '按现在的回答，没有需要办理的事项。请核对情形，或者用“咨询”说明即可。',
  fieldsWrong: (labels: readonly string[]) => `这些内容还要改：${labels.join('、')}。`,
  applicantMissing: () => '还没有填写申请人的姓名。请先填写申请人。',
  noticeEmpty: () => '没有读出放假的日子。请粘贴通知原文，例如“元旦：1月1日至3日放假，1月4日上班”。',
  noticeWrong: (doubts: readonly string[]) => `放假通知有矛盾：${doubts.join('；')}。请改好再存。`,
  notReceived: () => '还没有收件，不能办这一步。请先收件。',
  linesMissing: (names: readonly string[]) =>
    `还缺 ${names.length} 份材料：${names.join('、')}。可以打印一次性告知书。`,
  nothingMissing: () => '材料已经齐了，不需要一次性告知。可以直接受理。',
  noticeOpen: () => '已经发过一次性告知书，还没有补正完。法律只许一次性告知，请先登记补正。',
  noticeUnknown: () => '没有找到这份告知书，请刷新后再试。',
  nothingCorrected: () => '还没有勾选补来的材料。',
  nothingToAccept: () => '没有可以受理的事项。',
  nothingToHandOff: () => '没有可以移交的事项。请先受理，或者等前面的事项出结果。',
  differentUnits: () => '一张移交单只能交给一个单位。请按单位分开移交。',
  stepWaits: (name: string) => `“${name}”要等前面的事项出结果，现在还不能移交。`,
  stepBlocked: (name: string, failed: readonly string[]) =>
    `前面的“${failed.join('”“')}”没有办成（不予办理、不予受理、撤回或者终止），“${name}”办不下去，不能移交。`,
  notSigned: (name: string) => `“${name}”对方还没有签收，不能登记结果。请先登记签收。`,
  refusalNeedsReason: () => '不予许可（不予办理）必须写明理由。',
  notConcluded: (name: string) => `“${name}”还没有办结，不能出件。`,
  notReturnable: (name: string) =>
    `“${name}”现在不能登记为退回窗口：没有登记它的原件在该单位，或者该单位的其他事项还要用。请核对后重新勾选。`,
  nothingToDeliver: () => '没有可以送达的结果。',
  recipientMissing: () => '请填写领取人姓名。',
  proxyNeedsRelation: () => '代领的，请填写与申请人的关系。',
  fieldMissingForStep: (step: string, labels: readonly string[]) => `移交“${step}”之前，还要填：${labels.join('、')}。`,
  dateInFuture: () => '日期不能晚于今天。',
  dateBefore: (what: string) => `日期不能早于${what}。`,
  materialCount: () => '份数应为 0 或正整数。',
  nothingToSettle: () => '这一处登记已经没有出入，或者刚刚有人核对过。请刷新后再看。',
  nothingToUndo: () => '没有可以撤销的操作。',
  undoBinding: () => '已经出具文书、已移交或者已作决定的登记不能撤销，请另外登记更正。',
  wayNotAllowed: (name: string) => `“${name}”不能用电子证照或共享数据代替：不是每个事项都允许。请收纸质材料。`,
  unknownLine: () => '材料清单里没有这一项，请刷新后再试。',
  paperNotThere: () => '没有找到这张文书，或者它已经作废。',
  voidNeedsReason: () => '作废文书必须写明原因。',
  hallDesksWrong: () => '窗口编号应为 4 位数字，不能重复，也不用写本窗口；每个窗口都要写名称。',
  consultationEmpty: () => '还没有写咨询什么。请选一件事，或者写明问了什么。',
  consultationOpen: () => '还没有写答复，也没有写转给谁。首问负责：当场答复，或者指名转办。',
  consultationGone: () => '这条咨询登记已经撤销，或者不在这一天。请刷新后再试。',
  nothingNoted: () => '这一天没有咨询登记，没有可以打印的。',
  reasonMissing: () => '请写明理由。',
  phraseEmpty: () => '先写好这一句，再存为常用语。',
  phraseTooLong: (most: number) => `常用语最多 ${most} 个字，请缩短。`,
  phraseKnown: () => '常用语里已经有这一句。',
  phraseUnknown: () => '常用语里没有这一句，可能已经删了。',
  phraseOfAnother: () => '这是别人自己用的常用语，只有本人能删。',
  nothingOnItsWay: () => '没有寄出或转交、还在等回执的结果。',
  nothingMailed: () => '没有邮寄出去、还在等回执的结果。',
  mailNumberMissing: () => '请填写邮件号。',
  howMissing: () => '请写明怎样通知的（电话、短信等）。',
  mailAddressMissing: () => '邮寄送达的，请填写收件地址。',
  lockerMissing: () => '放自助柜的，请填写柜号。',
  correctionNeedsReason: () => '更正登记必须写明原因。',
  nothingToCorrect: () => '没有改动。请先选一项，再填写正确的内容。',
  fieldUnknown: () => '表单里没有这一项，请刷新后再试。',
  noStepChosen: () => '还没有选事项。请先勾选。',
  notToDecline: (name: string) =>
    `“${name}”已经受理或者已经不在待受理环节，不能再不受理、不予受理。申请人不办的用“撤回”，单位不批的登记不予办理。`,
  declineNeedsReason: () => '不受理、不予受理必须写明理由。',
  declineNeedsAuthority: () => '不予受理的，请写明应当向哪个机关申请。',
  deemedAlready: () => '收件满五个工作日没有告知，依法已经视为受理。请先补登受理；要申请人补的材料由办理单位另行告知。',
  notToEnd: (name: string) => `“${name}”已经作出决定或者已经不再办理，不能撤回、终止。`,
  withdrawalNeedsPerson: () => '请填写由谁撤回。',
  terminationNeedsReason: () => '终止办理请写明原因。',
  noOpenNotice: (name: string) =>
    `“${name}”没有还未补正的一次性告知，不能以“逾期没有补正”终止。请核对事项或者换一个原因。`,
  noLapsedGap: (name: string) => `“${name}”没有逾期的容缺材料，不能以“容缺逾期”终止。请核对事项或者换一个原因。`,
  nothingToGiveBack: () => '没有可以退还的材料：材料还有事项要用，或者已经退还。',
  caseClosed: () => '这件已经关闭，不能再办。请到改办的那一件去办。',
  agentMissing: () => '请填写受托人的姓名。',
  scopeMissing: () => '请写明委托权限，例如：代为提交材料、领取结果。',
  agentIdWrong: (problem: string) => `受托人证件号码不对：${problem}`,
  mandateOver: () => '委托期限已经过了。请核对日期，或者留空（到本件办结为止）。',
  closingNeedsReason: () => '关闭办件必须写明原因。',
  closingAtUnit: (units: readonly string[]) =>
    `有事项已经移交${units.join('、')}，不能关闭。请先办理撤回，或者请单位不接收退回窗口。`,
  successorClosed: () => '要并入的那一件就是本件，或者已经关闭。请另选一件。',
  itemAtUnit: (names: readonly string[]) =>
    `“${names.join('”“')}”已经移交或者办结，不能去掉。请先办理撤回，或者保留这个事项。`,
  itemWasHere: (names: readonly string[]) =>
    `“${names.join('”“')}”在本件里已经受理过、撤回过或者不予受理过，不能再加回来。还要办的，请另外收一件。`,
  eraseUnknown: () => '本机没有这一件，可能已经清除。',
  eraseNotOver: () => '这一件还没有办完，不能从本机清除。全部送达、撤回、不予受理或者关闭以后才能清除。',
  eraseOriginals: (names: readonly string[]) =>
    `还有原件没有退还，或者还在移交途中、单位手里：${names.join('、')}。清除以后就查不到原件在谁手里，请先退还并登记。`,
  eraseReasonMissing: () => '选“其他原因”的，请写明为什么清除。',
  eraseReasonTooLong: () => '清除的原因最多 200 个字，请缩短。',
  notYourRole: (name: string, right: Right) =>
    `这一项由${WHOSE[right]}办，“${name}”没有这个职责。请按 F12 换人，或者请管理员在“设置·操作员”里调整职责。`,
  noChildHere: () => '这件里没有要监护人同意的未成年人。',
  guardianMissing: () => '请选一位成年的监护人，或者填写姓名和与孩子的关系。',
  minorReasonMissing: () => '有不满十四周岁的孩子：先写明为什么要看（至少四个字），再显示。',
  accessReasonTooLong: () => '查看原因最多 200 个字，请缩短。',
} as const;
