import { readFile, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { isAt, WINDOW_HOST } from './address.ts';
import { windowPolicy } from './csp.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

/** Stands in `index.html` where the nonce of this start belongs. */
export const NONCE_PLACE = '__CSP_NONCE__';

/** The file below `root` that an address of ours means; undefined for any that leads elsewhere. */
export function fileFor(address: string, root: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!isAt(url, WINDOW_HOST)) return undefined;
  const path = decode(url.pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const file = resolve(join(root, path === '/' ? 'index.html' : path));
  return isWithin(file, root) ? file : undefined;
}

function isWithin(file: string, folder: string): boolean {
  return file.startsWith(resolve(folder) + sep);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Answers `app://yichuang/…` from `root`; a link that leads out of it is not followed. */
export async function serveStatic(request: Request, root: string, nonce: string): Promise<Response> {
  const file = request.method === 'GET' ? fileFor(request.url, root) : undefined;
  const type = file && MEDIA_TYPES[extname(file).toLowerCase()];
  if (file === undefined || type === undefined) return notFound();
  try {
    if (!isWithin(await realpath(file), await realpath(root))) return notFound();
    const bytes = await readFile(file);
    const body = type.startsWith('text/html') ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce) : bytes;
    return new Response(body, { headers: headersFor(type, nonce) });
  } catch {
    return notFound();
  }
}

function headersFor(type: string, nonce: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': windowPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}

function notFound(): Response {
  return new Response('', { status: 404, headers: { 'content-security-policy': "default-src 'none'" } });
}
