import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ANTD_VARIABLES } from './antd-variables.ts';

test("our values hang on the class on which antd's static sheet hangs its own", () => {
  const sheet = readFileSync(createRequire(import.meta.url).resolve('antd/dist/antd.css'), 'utf8');
  expect(sheet).toContain(`.${ANTD_VARIABLES}{--ant-`);
  expect(sheet).toContain(`.${ANTD_VARIABLES}.ant-input-css-var{--ant-`);
  expect(readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')).toContain(`.${ANTD_VARIABLES} {`);
});
