const ARTICLE_OF_LAW = /^(《.+?》)(第.+)$/;
/** 第二款 alone goes on with the article before it. */
const WHOLE_ARTICLE = /条/;

/** Legal grounds as one sentence: of a law that is named several times the name stands once, before all its articles. */
export function joinedBasis(lines: readonly string[]): string {
  const articles = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [, law, article] = ARTICLE_OF_LAW.exec(line) ?? [];
    const [key, said] = law && article ? [law, article.split('、')] : [line, []];
    const known = articles.get(key) ?? [];
    articles.set(key, [...known, ...said.filter((one) => !(WHOLE_ARTICLE.test(one) && known.includes(one)))]);
  }
  return [...articles].map(([law, said]) => `${law}${said.join('、')}`).join('；');
}
