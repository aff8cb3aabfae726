/** Words of the acts under F6 that correct the record. */
export const FURTHER_RECORD_TEXT = {
  correct: {
    label: '更正表单内容',
    none: '还没有填写表单',
    field: (nth: number) => (nth === 1 ? '哪一项填错了' : '还有哪一项填错了（没有就回车跳过）'),
    was: (value: string) => (value === '' ? '现在是空的' : `现在登记的是：${value}`),
    reason: '更正的原因（留在经过里）',
    noField: '先选填错的那一项',
    noChange: '正确的内容还没有填，或者和现在的一样',
    noReason: '先写更正的原因',
    papers: (count: number) => `写着旧内容的文书 ${count} 张，勾选的作废，按更正后的内容重出：`,
    noPapers: '没有文书写着旧内容，不用重出。',
    onlyVoided: '只作废，不重出',
    save: (papers: number) => (papers === 0 ? '更正，打印登记更正单' : `更正，作废重出 ${papers} 张，打印`),
  },
  void: {
    label: '作废文书，重出',
    none: '没有可以作废的文书',
    paper: '哪一张',
    choose: '先选要作废的文书',
    reason: '作废的原因（留在经过里）',
    noReason: '先写作废的原因',
    anew: '按现在的登记重出一张，用新编号',
    cannot: '这种文书不能照原样重出，只作废；需要时请重新办理那一步。',
    save: '作废这张文书，编号保留',
    saveAnew: '作废，重出一张，打印',
  },
} as const;
