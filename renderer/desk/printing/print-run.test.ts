import { afterEach, expect, test, vi } from 'vitest';
import type { IssuedPaper } from '../../../domain/acts/issue-paper.ts';
import { failureText, fileNameOf } from './paper-pdf.ts';
import { runJobs } from './print-run.ts';

afterEach(() => vi.unstubAllGlobals());

const paper = (id: string) =>
  ({ paper: id, subject: 'case:a', content: { title: id, number: '1', copies: ['归档'] } }) as unknown as IssuedPaper;
const job = (id: string) => ({ issued: paper(id), copies: 2 });

test('a file is named by type and number, without signs that a disk refuses', () => {
  const content = { title: '《出生医学证明》首次签发登记表', number: '911433127' } as IssuedPaper['content'];
  expect(fileNameOf(content)).toBe('出生医学证明首次签发登记表-911433127');
});

test('a failure that nobody foresaw still has a sentence', () => {
  expect(failureText('no-printer')).toContain('没有找到这台打印机');
  expect(failureText('whatever')).toContain('文书已经保存');
});

test('a paper that cannot be set is told, and nothing is recorded as printed', async () => {
  const told: string[] = [];
  const result = await runJobs({
    jobs: [job('一'), job('二')],
    to: 'printer',
    printer: 'p',
    begun: 0,
    reason: '',
    pdfOf: async () => ({ ok: false, code: 'render', text: '排不出版面' }),
    onState: (id, state) => told.push(`${id} ${state}`),
  });
  expect(told).toEqual(['一 working', '一 failed', '二 working', '二 failed']);
  expect(result).toEqual({ out: 0, printings: [], path: '', problem: '排不出版面' });
});

test('a printer that never answered leaves its paper unsure, one that refused it leaves it failed', async () => {
  const told: string[] = [];
  const codes = ['printer-silent', 'printer-failed'];
  vi.stubGlobal('window', { bridge: { call: async () => ({ ok: false, code: codes.shift() }) } });
  await runJobs({
    jobs: [job('一'), job('二')],
    to: 'printer',
    printer: 'p',
    begun: 0,
    reason: '',
    pdfOf: async () => ({ ok: true, pdf: new Uint8Array(), pages: 1 }),
    onState: (id, state) => told.push(`${id} ${state}`),
  });
  expect(told).toEqual(['一 working', '一 unsure', '二 working', '二 failed']);
});
