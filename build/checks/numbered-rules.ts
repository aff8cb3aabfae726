/** A numbered rule of `docs/rules/`: the first cell of a table row, or a list item that begins with its number in bold. */
export type NumberedRule = { readonly id: string; readonly path: string; readonly line: number };

const RULE = /^(?:\| (?=[A-Z]{1,2}\d+ \|)|- \*\*(?=[A-Z]{1,2}\d+\*\*))([A-Z]{1,2}\d+)/;

/** The rules that a document numbers. */
export function rulesIn(path: string, markdown: string): readonly NumberedRule[] {
  return markdown.split('\n').flatMap((text, index) => {
    const id = RULE.exec(text)?.[1];
    return id === undefined ? [] : [{ id, path, line: index + 1 }];
  });
}

/** Rules that no test names, and those numbered twice, a line each. */
export function faultsOf(rules: readonly NumberedRule[], tests: readonly string[]): readonly string[] {
  const named = new Set(tests.flatMap((text) => text.match(/\b[A-Z]{1,2}\d+\b/g) ?? []));
  const first = new Map<string, NumberedRule>();
  return rules.flatMap((rule) => {
    const { id, path, line } = rule;
    const earlier = first.get(id);
    if (earlier) return [`${path}:${line}: ${id} is numbered twice, before in ${earlier.path}:${earlier.line}`];
    first.set(id, rule);
    return named.has(id) ? [] : [`${path}:${line}: no test names ${id}`];
  });
}
