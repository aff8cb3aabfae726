import { expect, test } from 'vitest';
import type { FakeDisk, Plan } from '../journal/testing/fake-disk.ts';
import { foundedVault, OWN, startProgram, VAULT_FOLDER } from './testing/vault-builders.ts';

const OTHER = { no: '0302', name: '田主任' } as const;
const COPIES = [`${VAULT_FOLDER}/vault.json`, `${VAULT_FOLDER}/vault-copy.json`] as const;
const right = { no: OWN.no, passphrase: OWN.passphrase };
const wrong = { no: OWN.no, passphrase: 'not-the-one-1' };

/** No room for a new file; what is there can be written over. */
const full: Plan = ({ name }) => (name === 'replace' ? { code: 'ENOSPC' } : undefined);

const copiesOn = (disk: FakeDisk) => COPIES.map((path) => disk.bytes(path).toString('utf8'));

test('V24 on a full disk the right passphrase opens, at the first start and at every later one', async () => {
  const { disk } = await foundedVault();
  disk.failWhen(full);
  for (let starts = 0; starts < 3; starts += 1)
    expect(await startProgram(disk)['vault.unlock'](right)).toMatchObject({ ok: true, wrongBefore: 0 });
  expect(copiesOn(disk)[0]).toBe(copiesOn(disk)[1]);
});

test('V24 on a full disk each wrong try counts, and a restart gives none of them back', async () => {
  const { disk } = await foundedVault();
  disk.failWhen(full);
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await startProgram(disk)['vault.unlock'](wrong)).toMatchObject({ code: 'wrong' });
  }
  expect(await startProgram(disk)['vault.unlock'](right)).toMatchObject({ code: 'wait', detail: '30' });
  disk.failWhen(() => undefined);
  expect(await startProgram(disk)['vault.unlock'](right)).toMatchObject({ code: 'wait', detail: '30' });
});

test('V24 a power cut at any moment of writing over leaves a vault that opens, and no try is given back', async () => {
  for (const torn of COPIES) {
    for (const bytesWritten of [0, 7, 600, 4000]) {
      const { disk } = await foundedVault();
      disk.failWhen(full);
      await startProgram(disk)['vault.unlock'](wrong);
      disk.failWhen((call) =>
        call.name === 'write' && call.path === torn ? { code: 'EIO', bytesWritten } : full(call),
      );
      expect((await startProgram(disk)['vault.unlock'](wrong)).ok).toBe(false);
      const after = disk.crash(1);
      after.failWhen(full);
      const opened = await startProgram(after)['vault.unlock'](right);
      expect(opened.ok && opened.wrongBefore).toBeGreaterThanOrEqual(1);
      expect(copiesOn(after)[0]).toBe(copiesOn(after)[1]);
    }
  }
});

test('V24 the only whole copy is never the first to be written over', async () => {
  for (const damaged of COPIES) {
    const { disk } = await foundedVault();
    const spoilt = disk.bytes(damaged);
    spoilt[300] = (spoilt[300] ?? 0) ^ 1;
    const written: string[] = [];
    disk.failWhen((call) => {
      if (call.name === 'write') written.push(call.path);
      return full(call);
    });
    expect((await startProgram(disk)['vault.unlock'](right)).ok).toBe(true);
    expect(written[0]).toBe(damaged);
  }
});

test('V24 what has no room where the vault lies is refused in words, and the vault stays as it was', async () => {
  const program = await foundedVault();
  for (const path of COPIES) program.disk.put(path, Buffer.from(program.disk.bytes(path).toString('utf8').trimEnd()));
  program.disk.failWhen(full);
  await program['vault.unlock'](right);
  const another = { by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' };
  expect(await program['vault.setPassphrase'](another)).toMatchObject({ ok: false, code: 'disk-full' });
  expect(await program['vault.unlock']({ no: OTHER.no, passphrase: 'first-time-77' })).toMatchObject({
    code: 'unknown',
  });
  program.disk.failWhen(() => undefined);
  expect((await program['vault.setPassphrase'](another)).ok).toBe(true);
});

test('V24 where nothing can be counted nothing is tried: the disk is what is told, whatever was typed', async () => {
  const { disk } = await foundedVault();
  disk.failWhen(({ name }) => (name === 'replace' || name === 'write' ? { code: 'ENOSPC' } : undefined));
  for (const typed of [right, wrong])
    expect(await startProgram(disk)['vault.unlock'](typed)).toMatchObject({ ok: false, code: 'disk-full' });
  disk.failWhen(() => undefined);
  expect(await startProgram(disk)['vault.unlock'](right)).toMatchObject({ ok: true });
});
