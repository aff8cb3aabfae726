import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, type Content, contentHash, holdsContent, type Link, linkHash, verifyChain } from './chain.ts';

const LEDGER = 'desk-aaaa';

function chainOf(contents: readonly Content[]): Link[] {
  const links: Link[] = [];
  for (const [index, content] of contents.entries()) {
    const before = links.at(-1);
    links.push({
      header: {
        ledger: LEDGER,
        seq: index + 1,
        v: 1,
        kind: 'note.added',
        subject: 'case:c1',
        seen: [],
        clock: { wall: 1000 + index, count: 0 },
        at: 1000 + index,
        operator: '0101',
      },
      content: contentHash(content),
      prev: before ? linkHash(before) : CHAIN_START,
    });
  }
  return links;
}

const contents = fc.array(
  fc.record({ data: fc.record({ text: fc.string() }), salt: fc.stringMatching(/^[0-9a-f]{32}$/) }),
  {
    minLength: 2,
    maxLength: 8,
  },
);

describe('the chain', () => {
  test('H3 an untouched chain verifies, also when contents were destroyed', () => {
    fc.assert(
      fc.property(contents, (all) => {
        const links = chainOf(all);
        expect(verifyChain(links, LEDGER, CHAIN_START, linkHash(links.at(-1) as Link))).toBeNull();
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  test('H3 a changed header, a changed content hash, a removed or swapped entry is found', () => {
    fc.assert(
      fc.property(
        contents,
        fc.nat(),
        fc.constantFrom('operator', 'at', 'content', 'drop', 'swap'),
        (all, where, forgery) => {
          const links = chainOf(all);
          const head = linkHash(links.at(-1) as Link);
          expect(verifyChain(forge(links, where % links.length, forgery), LEDGER, CHAIN_START, head)).not.toBeNull();
        },
      ),
      { seed: 8, numRuns: 200 },
    );
  });

  test('H3 a content that was changed does not fit its link', () => {
    const [link] = chainOf([{ data: { text: '原件一份' }, salt: '00'.repeat(16) }]) as [Link];
    expect(holdsContent(link, { data: { text: '原件一份' }, salt: '00'.repeat(16) })).toBe(true);
    expect(holdsContent(link, { data: { text: '原件两份' }, salt: '00'.repeat(16) })).toBe(false);
  });
});

function forge(links: readonly Link[], at: number, forgery: string): Link[] {
  const link = links[at] as Link;
  if (forgery === 'drop') return links.filter((_, index) => index !== at);
  if (forgery === 'swap')
    return links.map(
      (one, index) =>
        links[index === at ? (at + 1) % links.length : index === (at + 1) % links.length ? at : index] ?? one,
    );
  const changed =
    forgery === 'content'
      ? { ...link, content: 'f'.repeat(64) }
      : {
          ...link,
          header: { ...link.header, ...(forgery === 'at' ? { at: link.header.at + 1 } : { operator: '9999' }) },
        };
  return links.map((one, index) => (index === at ? changed : one));
}
