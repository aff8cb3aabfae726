/** Names of what a county may word on each paper, with what each may hold. */
export const PAPER_WORDS_LABELS: Readonly<Record<string, string>> = {
  heading: '抬头（最多 40 字）',
  footer: '页脚（最多 80 字）',
  docWord: '文号字（最多 12 字，不带括号）',
  copies: '各联去向（最多 9 联，每联 12 字以内）',
  seal: '印章名称（最多 20 字）',
};
