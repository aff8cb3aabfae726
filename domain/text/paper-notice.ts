/** Sentences of 一次性告知书. */
export const NOTICE = {
  opening: (received: string, bundle: string) =>
    `你（单位）于${received}提交的“${bundle}”申请，经审查，下列材料不齐全或者不符合法定形式。现将需要补正的全部内容一次告知如下。`,
  linesTitle: '需要补正的材料',
  columns: ['材料名称', '存在的问题', '补正的标准', '形式与份数'] as const,
  scan: '窗口扫',
  none: '没有需要补正的材料',
  form: (originals: number, copies: number) =>
    [originals > 0 ? `原件 ${originals} 份` : '', copies > 0 ? `复印件 ${copies} 份` : ''].filter(Boolean).join('\n') ||
    '见标准',
  itemsTitle: '涉及事项',
  returnTo: '补正地点',
  toldOn: '告知日期',
  adviceTitle: '告知事项',
  advice: (count: number) => [
    `1. 以上共 ${count} 项，是需要补正的全部内容。按本告知书补正后，不再要求补正其他材料。`,
    '2. 补正时请带本告知书，交到上列补正地点。补正完毕并符合法定形式的，予以受理，受理日期为收到全部补正材料之日。',
    '3. 对本告知书有疑问的，请当场提出，或者拨打上列办公电话。填写错误可以当场更正的，当场更正即可。',
  ],
} as const;
