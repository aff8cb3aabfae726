/** Words of 设置·文书. */
export const PAPER_WORDS_TEXT = {
  type: '哪一种文书',
  heading: '抬头',
  headingHint: '空着就用县名和大厅名',
  footer: '页脚',
  footerHint: '例如：监督电话 12345；空着就没有',
  docWord: '文号字',
  docWordHint: '例如：永审受，印成 永审受〔2026〕　号',
  copies: '各联去向',
  copiesHint: '用顿号分开；空着就是通常的：',
  seal: '印章名称',
  sealHint: (usual: string) => `空着就用通常的：${usual}`,
  noSeal: '这种文书不盖章',
  save: '保存这种文书',
  saved: '已保存。以后出的这种文书按新的印，已经出的不变。',
  preview: '样张',
  sample: '正文按办件内容印，这里只看抬头、文号、印章、各联和页脚。',
} as const;
