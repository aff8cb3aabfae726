/**
 * What a page of ours may load and run: only what came with the program. No inline scripts, no eval; inline style
 * elements only with the nonce (antd writes a few), style attributes only through scripts.
 */
export function windowPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "webrtc 'block'",
  ].join('; ');
}

/** A laid-out paper: no scripts at all, nothing from anywhere; its styles stand in it. */
export const PAPER_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
