import { parseSync, Visitor } from 'vite';

type Span = { readonly start: number; readonly end: number };

/**
 * Functions that are longer than they may be, counted from their first line to their last: a function, a component, a
 * hook, a test. One within another counts for both. What stands in a `describe` is no function but a heading over tests.
 * @param path of the source; its ending says how it is read
 * @returns one line each: `path:line: how many lines`
 */
export function longFunctions(path: string, text: string, mostLines: number): readonly string[] {
  const findings: string[] = [];
  const headings = new Set<number>();
  const measure = ({ start, end }: Span) => {
    const lines = text.slice(start, end).split('\n').length;
    if (lines > mostLines && !headings.has(start))
      findings.push(`${path}:${text.slice(0, start).split('\n').length}: ${lines} lines`);
  };
  const { program } = parseSync(path, text);
  new Visitor({
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'describe')
        for (const { start } of given) headings.add(start);
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program);
  return findings;
}
