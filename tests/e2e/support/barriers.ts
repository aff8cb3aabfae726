import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What keeps a person from using what the window shows now, or the `part` of it that a selector names: a line for each
 * place, with the page, the rule and the target.
 */
export async function barriersOn(page: Page, name: string, part = ':root'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return (await page.evaluate(findBarriers, part)).map((found) => `${name}: ${found}`);
}

/** Runs in the window, where axe was put before. What still moves is brought to its end: a fade has no contrast. */
async function findBarriers(part: string): Promise<string[]> {
  for (const moving of document.getAnimations()) {
    if (moving.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) moving.finish();
  }
  const { axe: tool } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await tool.run(part, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) =>
          `${id} at ${target.join(' ')} ${html.slice(0, 160)} (${failureSummary?.split('\n')[1]?.trim()})`,
      ),
    );
}
