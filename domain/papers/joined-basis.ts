const ARTICLE_OF_LAW = /^(《.+?》)(第.+)$/;

/** Legal grounds as one sentence: of a law that is named several times the name stands once, before all its articles. */
export function joinedBasis(lines: readonly string[]): string {
  const articles = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [, law, article] = ARTICLE_OF_LAW.exec(line) ?? [];
    const [key, said] = law && article ? [law, [article]] : [line, []];
    articles.set(key, [...(articles.get(key) ?? []), ...said]);
  }
  return [...articles].map(([law, said]) => `${law}${[...new Set(said)].join('、')}`).join('；');
}
