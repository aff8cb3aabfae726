import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { BIRTH } from '../../tests/support/birth.ts';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { outcomeOf } from '../../tests/support/intake.ts';
import { asDateString } from '../calendar/date-string.ts';
import { guidancePaper } from './guidance.ts';
import { paperContent } from './paper-content.ts';

const FROM = asDateString('2026-11-18');
const desk = {
  station: testStation,
  operator: { no: '0301', name: '测试甲' },
  now: Date.parse('2026-11-18T09:00:00+08:00'),
  practice: false,
};
const paperOf = (bundle: string, answers: Readonly<Record<string, string>>) => {
  const outcome = outcomeOf(seedCatalogue(), bundle, answers);
  return { outcome, content: guidancePaper({ outcome, desk, promised: asDateString('2026-12-03'), from: FROM }) };
};

test('D05 P32 somebody who asks is given every paper with its counts, every item with unit, days and fee', () => {
  const { outcome, content } = paperOf('ys-01', BIRTH);
  const tables = content.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables.map(({ rows }) => rows.length)).toEqual([outcome.checklist.length, outcome.steps.length]);
  const text = JSON.stringify(content);
  for (const { name, unit } of outcome.steps) expect(text).toContain(`${name}\\n${unit.name}`);
  for (const { name } of outcome.checklist) expect(text).toContain(name);
  for (const sentence of outcome.notice) expect(text).toContain(sentence);
  for (const known of [testStation.phone, testStation.address, '17:30', '12月3日']) expect(text).toContain(known);
});

test('D06 P32 it is no receipt and says so: no number, no code, no seal, nobody signs, nobody is named', () => {
  const { content } = paperOf('ys-01', BIRTH);
  expect(content).toMatchObject({ number: '', caseNumber: '', seal: null, signatures: [], addressee: '' });
  expect(JSON.stringify(content)).toContain('不是收件凭证');
  expect(paperContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
});

test('P32 no cell of it is silently blank, and necessary papers stand first', () => {
  const { content } = paperOf('ys-01', BIRTH);
  const [materials] = content.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const at = materials?.columns.findIndex(({ label }) => label === '带不带') ?? -1;
  const needs = materials?.rows.map((row) => row[at]) ?? [];
  expect(materials?.rows.flat().every((cell) => cell !== '')).toBe(true);
  expect(JSON.stringify(content)).not.toContain('待县级核定');
  const necessary = needs.filter((need) => need === '必带').length;
  expect(necessary).toBeGreaterThan(0);
  expect(necessary).toBeLessThan(needs.length);
  expect(needs.slice(0, necessary)).toEqual(Array(necessary).fill('必带'));
});
