import { type Obstacle, STOP_TEXT } from '../../domain/text/stop.ts';

const STYLES = [
  'body{margin:0;font:16px/1.7 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1f2329;background:#fff}',
  'main{max-width:640px;margin:18vh auto 0;padding:0 24px}',
  'h1{font-size:24px;font-weight:600;margin:0 0 12px}p{margin:0 0 10px}small{color:#646a73}',
].join('');

/**
 * A page without scripts and files of its own, so that it stands where nothing else does.
 * @param code for the telephone; never a path or a message
 * @returns the address to load
 */
export function stopPage(obstacle: Obstacle, code: string): string {
  const sentences = [STOP_TEXT.obstacles[obstacle], safety(obstacle), STOP_TEXT.next[obstacle]];
  const body = sentences.map((text) => `<p>${text}</p>`).join('');
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const head = `<meta charset="utf-8">${policy}<title>${STOP_TEXT.title}</title><style>${STYLES}</style>`;
  const page = `<!doctype html><html lang="zh-CN"><head>${head}</head><body><main role="alert"><h1>${STOP_TEXT.title}</h1>${body}<small>${escaped(code)}</small></main></body></html>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}

const escaped = (text: string) => text.replace(/[^\w .:-]/g, ' ');

const safety = (obstacle: Obstacle) => (obstacle === 'io' ? STOP_TEXT.safeOnFailingDisk : STOP_TEXT.safe);
