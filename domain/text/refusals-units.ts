/** Why an act of a unit is refused: its clock, its fees, its notice, what it signs for. */
export const UNIT_REFUSALS = {
  onlyOwnUnit: (name: string) =>
    `${name}代表承办单位坐在大厅，只能签收和办理本单位的事项。别的事请综合窗口的人办（按 F12 换操作员）。`,
  signerMissing: () => '请填写签收人，照移交单上的签字。',
  nothingToSign: () => '这张移交单上没有等待签收的事项。',
  refusalOfSlipNeedsReason: (name: string) => `单位没有接收“${name}”，请写明原因。`,
  unitNoticeOpen: (unit: string) => `${unit}已经发过一次告知，还没有补正完。要补的应当一次告知，请先登记补正。`,
  unitNoticeEmpty: () => '还没有写要补什么。请勾选材料，或者写明材料名称。',
  unitNoticeNameless: () => '每一项都要写明材料名称。',
  unitNoticeNeedsProblem: () => '每一项都要写明存在什么问题，申请人才知道怎么补。',
  notAtUnit: (name: string) => `“${name}”还没有移交给承办单位，不能办这一步。请先移交。`,
  clockNotRunning: (name: string) => `“${name}”还在等前面的结果，期限还没有起算，不用停止计时，也不用延期。`,
  alreadyConcluded: (name: string) => `“${name}”已经办结，期限不再计算。`,
  insideTheLimit: (procedure: string) =>
    `${procedure}不是《行政许可法》第四十五条列明的程序，要在办理期限内完成，不能停止计时。有法律、法规另外规定的，填明是哪一条再办；时间不够的，可以办延期。`,
  otherNeedsArticle: () => '“其他法定”程序要写明法律、法规的名称和条款。',
  alreadySuspended: (name: string) => `“${name}”的特别程序还没有结束，请先登记特别程序结束。`,
  notSuspended: (name: string) => `“${name}”没有正在进行的特别程序。`,
  termIsOver: (name: string, due: string) =>
    `“${name}”的期限${due}已满，期满以后不能再停止计时或者延期。请尽快办结，超期的原因记在备注里。`,
  daysWrong: () => '天数应为正整数，例如 10。',
  extendedOnce: (name: string) => `“${name}”已经延期一次。延期只能一次，请在新的期限内办结。`,
  extensionTooLong: (most: number) =>
    most === 10
      ? '延期最多 10 个工作日（行政许可法第四十二条）。统一办理、联合办理、集中办理的，可以到 15 个工作日。'
      : '统一办理、联合办理、集中办理的，延期最多 15 个工作日（行政许可法第四十二条）。',
  extensionNeedsReason: () => '延期必须写明理由，并告知申请人。',
  extensionNeedsHead: (joint: boolean) =>
    joint
      ? '联合办理的延期要经本级人民政府负责人批准，请填批准人。'
      : '延期要经本行政机关负责人批准，请填批准人的姓名和职务。',
  feeItemMissing: () => '请填写收费项目。',
  feeBasisMissing: () => '收费必须写明依据的法律、法规（行政许可法第五十八条、第五十九条）。',
  feeAmountWrong: () => '金额应为大于 0 的数，单位是元，最多两位小数，例如 120 或 120.50。',
  feeNotCharged: (name: string) => `事项库里“${name}”不收费。确实要收的，写明为什么收、谁定的。`,
  feeOpen: (name: string) =>
    `“${name}”的缴费通知还没有缴。缴了的请登记缴费；通知写错的，先用“作废文书”作废原通知书再重开。`,
  feeNotOpen: (name: string) => `“${name}”没有等待缴纳的缴费通知。`,
  feeIsPaid: (name: string) => `“${name}”已经登记缴费。`,
  receiptMissing: () => '请填写票据号（缴款书或电子票据的号码）。',
  revokeNeedsReason: () => '收回结果必须写明原因。',
  nothingToRevoke: (name: string) => `“${name}”还没有结果，不用收回。`,
  revokeDelivered: (name: string) =>
    `“${name}”的结果已经送出，不能在这里收回。请承办单位依法作出变更或者撤销的决定（行政许可法第六十九条），另行送达；事情经过写在备注里。`,
} as const;
