import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { readOptions } from '../tour/options.ts';
import { takeTour } from '../tour/tour.ts';

test('T1 T2 T3 T4 P12 a newborn goes through the whole program by keyboard, from the first window to the signed day log', async () => {
  const out = await mkdtemp(join(tmpdir(), 'yichuang-tour-out-'));
  const pack = seedCatalogue();
  const read = readOptions(['--bundle', 'ys-01', '--out', out], pack);
  if (!read.ok) throw new Error(read.problem);
  const { report, problems } = await takeTour(pack, read.options, () => undefined);
  expect(problems).toEqual([]);
  const types = report.papers.map(({ type }) => type);
  expect([...new Set(types)]).toEqual([
    'one-form',
    'item-form',
    'receipt',
    'acceptance-notice',
    'handoff-slip',
    'pickup-voucher',
    'delivery-receipt',
    'day-log',
    'hall-log',
  ]);
  expect(types.filter((type) => type === 'item-form')).toHaveLength(5);
  expect(report.entries).toMatchObject({
    'step.accepted': 6,
    'step.signedFor': 6,
    'step.concluded': 6,
    'shift.closed': 1,
  });
  expect(report.keysBeyondValues).toBeLessThanOrEqual(140);
  const left = await readdir(out);
  expect(left).toContain('tour.json');
  expect(left.filter((name) => name.endsWith('.pdf'))).toHaveLength(types.length);
  await rm(out, { recursive: true });
});
