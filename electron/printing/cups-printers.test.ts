import { expect, test } from 'vitest';
import { parsePrinters } from './cups-printers.ts';

const DETAILS = [
  'printer front-desk is idle.  enabled since Sat Nov 21 22:05:12 2026',
  '\tForm mounted:',
  '\tDescription: 一号窗口 打印机',
  '\tAlerts: none',
  'printer front-desk-2 disabled since Sat Nov 21 22:05:12 2026 -',
  '\tDescription: ',
  '',
].join('\n');

test('printers come with their descriptions, the default marked', () => {
  expect(parsePrinters('front-desk\nfront-desk-2\n', 'system default destination: front-desk-2\n', DETAILS)).toEqual([
    { name: 'front-desk', label: '一号窗口 打印机', isDefault: false },
    { name: 'front-desk-2', label: 'front-desk-2', isDefault: true },
  ]);
});

test('a system without printers has none', () => {
  expect(parsePrinters('', 'no system default destination\n', '')).toEqual([]);
});
