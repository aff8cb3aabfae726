import { expect, test } from 'vitest';
import { parseWindowsPrinters } from './ask-windows-printers.ts';

const answered = (printers: unknown) => Buffer.from(JSON.stringify(printers)).toString('base64');

test('E35 printers of Windows come whole, whatever stands in their names, the default marked', () => {
  const found = ['综合窗口 1 号机', 'EPSON: LQ-630K', '\\\\print-server\\大厅, "彩色"', 'Microsoft Print to PDF'];
  const answer = answered(found.map((name, at) => ({ DeviceID: name, Name: name, Default: at === 1 })));
  expect(parseWindowsPrinters(`${answer}\r\n`)).toEqual(
    found.map((name, at) => ({ name, label: name, isDefault: at === 1 })),
  );
});

test('E35 a PC without printers has none; what is no answer is refused', () => {
  expect(parseWindowsPrinters(answered([]))).toEqual([]);
  for (const answer of ['', 'Get-CimInstance : ...', answered({ value: [] })])
    expect(() => parseWindowsPrinters(answer)).toThrow();
});
