import { parseSync } from 'vite';

export type Import = { readonly specifier: string; readonly line: number };

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

/**
 * Everything a file imports: values, types, re-exports, `import()` as expression and as type, and modules named by
 * `new URL(…, import.meta.url)`, which is how workers are started.
 * @param path decides the language by its extension
 */
export function importsOf(path: string, source: string): readonly Import[] {
  const found: Import[] = [];
  visit(parseSync(path, source).program as unknown, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier, line: source.slice(0, node.start).split('\n').length });
  });
  return found;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
  } else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function specifierOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source);
    case 'NewExpression':
      return moduleAddress(node);
    default:
      return undefined;
  }
}

function moduleAddress(node: Node): string | undefined {
  const [address, base] = node.arguments as readonly unknown[];
  const isUrl = isNode(node.callee) && node.callee.name === 'URL';
  if (!isUrl || !JSON.stringify(base ?? null).includes('MetaProperty')) return undefined;
  return literal(address);
}

function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const inner = value.type === 'TSLiteralType' ? value.literal : value;
  return isNode(inner) && typeof inner.value === 'string' ? inner.value : undefined;
}
