/**
 * Phrases that come with the program, for each kind of text (常用语). Worded as counters write them: what is wrong and
 * what to bring. A county keeps its own beside them and drops those it does not want.
 */
export const SHIPPED_PHRASES = {
  'notice-problem': [
    '未提交',
    '只交了复印件，请出示原件核对',
    '复印件不清晰，请重新复印',
    '已过有效期，请换新证后提交',
    '缺页，请补齐全部页码',
    '没有签名或盖章',
    '姓名与身份证不一致，请提交公安机关出具的证明',
    '填写不完整，请补填空白栏',
    '照片不符合要求，请交近期免冠彩色照片',
    '不是规定的样式，请用窗口提供的表格填写',
  ],
  'decline-reason': [
    '该事项依法不需要取得行政许可。',
    '该事项依法不属于本机关职权范围，请向有权机关申请。',
    '该事项已经取消，不再需要办理。',
    '该事项由上级机关办理，请向其申请。',
  ],
  'refusal-reason': [
    '不符合法定条件，具体为：',
    '提交的材料与核查情况不一致，具体为：',
    '现场核查不合格，具体为：',
    '申请人隐瞒有关情况或者提供虚假材料。',
  ],
  'ending-reason': [
    '申请人自愿撤回，改日再办。',
    '申请人改到其他地方办理。',
    '申请人情况有变，不再需要办理。',
    '逾期没有补正，已联系申请人确认不再办理。',
  ],
  'extension-reason': [
    '案情复杂，需要进一步核实。',
    '需要到现场核查，原定时间内无法完成。',
    '需要征求有关部门意见，尚未回复。',
  ],
  'return-reason': [
    '材料与移交单不符，请核对后重新移交。',
    '缺少原件，请补齐后重新移交。',
    '不属于本单位办理，请核对后改交。',
    '申请表没有申请人签字。',
  ],
  'void-reason': [
    '打印内容有误，另行打印。',
    '申请人信息写错，更正后重新出具。',
    '打印不清晰，重新出具。',
    '盖章有误，重新出具。',
  ],
  'reprint-reason': ['卡纸，没有打印完整。', '申请人遗失，补打一份。', '缺墨，看不清楚。', '单位要求多给一份。'],
  'undo-reason': ['点错了。', '看错了材料。', '录到了别人的件上。', '申请人当场改了主意。'],
  'change-reason': [
    '申请人要求增加办理事项。',
    '申请人其中一项不办了。',
    '当时情形问错了，按实际情况改。',
    '单位要求分开办理。',
  ],
  'correction-reason': [
    '录入时打错了，按证件更正。',
    '申请人当时说错了，已核对证件。',
    '申请人换了电话。',
    '单位核对时发现写错。',
  ],
  'undelivered-reason': [
    '地址不详，邮件退回。',
    '无人签收，邮件退回。',
    '电话联系不上，没有送到。',
    '收件人拒收，邮件退回。',
  ],
  'minor-reason': [
    '核对孩子的姓名和出生日期。',
    '转录到省平台或单位系统。',
    '监护人当面要求核对或更正。',
    '单位来电核对。',
  ],
  'file-reason': ['拍错了材料。', '拍到了别人的材料。', '看不清楚，已重新拍。', '申请人换了材料。'],
  'material-remark': [
    '边角破损，不影响辨认。',
    '字迹模糊，已与申请人当面核对。',
    '与系统信息不一致，待核实。',
    '原件有涂改，已请申请人说明。',
  ],
  'handoff-remark': ['已当面点清。', '急件，请优先办理。', '申请人在大厅等候。', '原件请办结后退回窗口。'],
  'log-remark': [
    '当日无异常。',
    '当日停电，恢复后已核对。',
    '网络中断，省平台办件号待补录。',
    '打印机故障，已换机打印。',
  ],
  remark: [
    '已电话通知申请人。',
    '电话无人接听，改时间再打。',
    '申请人要求邮寄结果。',
    '申请人行动不便，请上门服务。',
    '申请人委托家人领取，带委托书。',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What each kind of text is called in the settings. */
export const PHRASE_USE_NAMES = {
  'notice-problem': '补正问题',
  'decline-reason': '不受理、不予受理理由',
  'refusal-reason': '不予许可理由',
  'ending-reason': '撤回、终止原因',
  'extension-reason': '延期理由',
  'return-reason': '退回理由',
  'void-reason': '作废理由',
  'reprint-reason': '重打原因',
  'undo-reason': '撤销原因',
  'change-reason': '改事项的原因',
  'correction-reason': '更正原因',
  'undelivered-reason': '没有送到的原因',
  'minor-reason': '查看孩子信息的原因',
  'file-reason': '删除影像的原因',
  'material-remark': '材料备注',
  'handoff-remark': '移交备注',
  'log-remark': '日志备注',
  remark: '办件备注',
} as const satisfies Readonly<Record<keyof typeof SHIPPED_PHRASES, string>>;
