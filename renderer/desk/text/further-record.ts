/** Words of the acts under F6 that correct the record. */
export const FURTHER_RECORD_TEXT = {
  void: {
    label: '作废文书',
    none: '没有可以作废的文书',
    paper: '哪一张',
    choose: '先选要作废的文书',
    reason: '作废的原因（留在经过里）',
    noReason: '先写作废的原因',
    save: '作废这张文书，编号保留',
  },
} as const;
