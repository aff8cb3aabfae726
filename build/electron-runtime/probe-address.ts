/**
 * Program: `probe-address.ts URL` ends with 0 when the server says within a few seconds that it has the file. Apart from
 * its caller, because Node reads the proxy variables only when it starts.
 */

/** How long a server may take to answer. The download itself is not limited. */
const patience = 6_000;

const [address = ''] = process.argv.slice(2);
try {
  const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}

export {};
