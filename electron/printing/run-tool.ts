import { execFile } from 'node:child_process';

/** How long a tool of the printing system may take. A printer server that is away answers late. Milliseconds. */
const PATIENCE = 20_000;

export type ToolResult = { readonly code: number | string; readonly output: string };

/**
 * Runs a tool of the system without a shell, in English. Never throws: `code` is its exit code, or Node's word for why
 * it did not run (`ENOENT`).
 */
export function runTool(tool: string, args: readonly string[]): Promise<ToolResult> {
  const options = { env: { ...process.env, LC_ALL: 'C', LANG: 'C' }, timeout: PATIENCE, windowsHide: true };
  return new Promise((done) => {
    execFile(tool, [...args], options, (problem, stdout) => {
      done({ code: problem === null ? 0 : (problem.code ?? 'killed'), output: stdout });
    });
  });
}
