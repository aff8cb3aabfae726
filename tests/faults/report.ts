import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from './sight.ts';

/** A line of the table. `obstacle`: why it was not played here, '' when it was. */
export type Line = Outcome & { readonly name: string; readonly title: string; readonly obstacle: string };

const HEAD = '| 情形 | 次数 | 曾称已保存 | 丢失 | 读不出而明说 | 屏幕怎么说 |\n|---|---|---|---|---|---|';

export function tableOf(lines: readonly Line[]): string {
  return [HEAD, ...lines.map(rowOf)].join('\n');
}

function rowOf({ title, tries, saved, lost, told, said, obstacle }: Line): string {
  if (obstacle !== '') return `| ${title} | 0 | – | – | – | 没有在这台机器上试：${obstacle} |`;
  const words = said.length > 0 ? said.join('<br>') : '（什么也不必说）';
  return `| ${title} | ${tries} | ${saved} | ${lost.length} | ${told} | ${words} |`;
}

/** What was lost without a word, and what else was wrong. */
export function complaintsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ name, lost, wrong }) => [
    ...lost.map((what) => `${name}: lost without a word: ${what}`),
    ...wrong.map((what) => `${name}: ${what}`),
  ]);
}

export function writeReport(file: string, lines: readonly Line[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), lines }, null, 2)}\n`);
}
