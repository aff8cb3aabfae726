import { drawingSVG, qrcode } from 'bwip-js/browser';
import type { ReactElement } from 'react';

/**
 * The digits as an inline SVG, 21 modules of more than a millimetre; the quiet zone is the paper around it. Its default level M
 * withstands the edge of a stamp.
 */
export function QrCode({ digits }: { readonly digits: string }): ReactElement {
  const svg = qrcode({ bcid: 'qrcode', text: digits, scale: 1 }, drawingSVG());
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the library's own drawing of digits, never text of a person
  return <div className="code" dangerouslySetInnerHTML={{ __html: svg }} />;
}
