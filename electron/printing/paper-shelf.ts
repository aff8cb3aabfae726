import { randomUUID } from 'node:crypto';
import { isAt, PAPER_HOST, SCHEME } from '../window/address.ts';
import { PAPER_POLICY } from '../window/csp.ts';

/** Pages on their way to the printer: in memory only, each under an address that works once. */
export type PaperShelf = {
  /** @returns the address, `app://paper/<uuid>` */
  readonly put: (page: string) => string;
  readonly remove: (address: string) => void;
  readonly serve: (request: Request) => Response;
};

export function paperShelf(): PaperShelf {
  const pages = new Map<string, string>();
  return {
    put: (page) => {
      const address = `${SCHEME}://${PAPER_HOST}/${randomUUID()}`;
      pages.set(address, page);
      return address;
    },
    remove: (address) => {
      pages.delete(address);
    },
    serve: ({ url }) => {
      const page = isAt(new URL(url), PAPER_HOST) ? pages.get(url) : undefined;
      pages.delete(url);
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAPER_POLICY };
      return new Response(page ?? '', { status: page === undefined ? 404 : 200, headers });
    },
  };
}
