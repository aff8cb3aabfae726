import { describe, expect, test } from 'vitest';
import {
  foundedVault,
  groupsOf,
  OWN,
  playedOsStore,
  STATION,
  startProgram,
  VAULT_FOLDER,
} from './testing/vault-builders.ts';

const OTHER = { no: '0302', name: '田主任' } as const;
const KEEPER = { ...OTHER, roles: ['administrator' as const] };
const PATHS = [`${VAULT_FOLDER}/vault.json`, `${VAULT_FOLDER}/vault-copy.json`] as const;
const unlock = { no: OWN.no, passphrase: OWN.passphrase };

async function keyOf(opening: Promise<{ ok: boolean }>): Promise<string> {
  const opened = await opening;
  if (!opened.ok || !('key' in opened)) throw new Error(JSON.stringify(opened));
  return Buffer.from(opened.key as Uint8Array).toString('hex');
}

describe('who may open the record', () => {
  test('V1 the passphrase gives the same key after every start, and the key lies nowhere on the disk', async () => {
    const first = await foundedVault();
    const key = await keyOf(first['vault.unlock'](unlock));
    const again = startProgram(first.disk);
    expect(again.room.key()).toBeNull();
    expect(await keyOf(again['vault.unlock'](unlock))).toBe(key);
    for (const path of PATHS) {
      const bytes = first.disk.bytes(path);
      for (const form of [key, Buffer.from(key, 'hex').toString('base64'), OWN.passphrase, first.recoveryKey]) {
        expect(bytes.includes(form)).toBe(false);
      }
    }
  });

  test('V2 neither a wrong passphrase nor the wrap of another in one’s own place opens it', async () => {
    const program = await foundedVault();
    const wrong = await program['vault.unlock']({ no: OWN.no, passphrase: 'counter-3-is-shut' });
    expect(wrong).toMatchObject({ ok: false, code: 'wrong' });
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    for (const path of PATHS) {
      const outer = JSON.parse(program.disk.bytes(path).toString('utf8'));
      const body = JSON.parse(outer.body);
      body.accounts.find(({ no }: { no: string }) => no === OTHER.no).no = '0399';
      const { createHash } = await import('node:crypto');
      const text = JSON.stringify(body);
      const check = createHash('sha256').update(text, 'utf8').digest('hex');
      program.disk.put(path, Buffer.from(JSON.stringify({ check, body: text })));
    }
    const moved = await program['vault.unlock']({ no: '0399', passphrase: 'first-time-77' });
    expect(moved).toMatchObject({ ok: false, code: 'wrong' });
  });

  test('V3 the store of the operating system lies around the wrap; when it was reset the sheet still opens', async () => {
    const os = playedOsStore();
    const program = await foundedVault(undefined, os);
    const key = await keyOf(program['vault.unlock'](unlock));
    os.reset();
    for (let tries = 0; tries < 6; tries += 1)
      expect(await program['vault.unlock'](unlock)).toMatchObject({ ok: false, code: 'os' });
    const { recoveryKey } = program;
    expect(await keyOf(program['vault.recover']({ ...OWN, recoveryKey, passphrase: 'a-new-one-2026' }))).toBe(key);
    expect(await keyOf(program['vault.unlock']({ no: OWN.no, passphrase: 'a-new-one-2026' }))).toBe(key);
  });

  test('V4 X26 one damaged file of the two changes nothing; with both damaged nothing is written over', async () => {
    for (const path of PATHS) {
      const program = await foundedVault();
      const bytes = program.disk.bytes(path);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      expect(await keyOf(startProgram(program.disk)['vault.unlock'](unlock))).toHaveLength(64);
    }
    const program = await foundedVault();
    for (const path of PATHS) program.disk.put(path, Buffer.from('{"check":'));
    const again = startProgram(program.disk);
    expect(await again['vault.status'](undefined)).toMatchObject({ ok: true, state: 'damaged' });
    expect(await again['vault.found'](OWN)).toMatchObject({ ok: false, code: 'exists' });
    expect(program.disk.bytes(PATHS[0]).toString()).toBe('{"check":');
  });

  test('V5 a founding whose sheet was not typed back has written nothing', async () => {
    const program = startProgram();
    const proposal = await program['vault.found'](OWN);
    if (!proposal.ok) throw new Error(proposal.code);
    const [first = '', second = ''] = groupsOf(proposal);
    const swapped = { groups: [second, first] };
    if (first !== second) expect(await program['vault.confirm'](swapped)).toMatchObject({ ok: false, code: 'wrong' });
    expect(program.disk.names()).toEqual([]);
    expect(await startProgram(program.disk)['vault.status'](undefined)).toMatchObject({ state: 'none' });
    expect((await program['vault.confirm']({ groups: [first, second] })).ok).toBe(true);
    expect(program.disk.names()).toEqual([...PATHS]);
  });

  test('V5 weak passphrases found nothing and say why', async () => {
    for (const [passphrase, detail] of [
      ['short', 'too-short'],
      ['counterabc', 'one-kind'],
      ['0301-0301', 'own-number'],
    ]) {
      const refused = await startProgram()['vault.found']({ ...OWN, passphrase: passphrase ?? '' });
      expect(refused).toMatchObject({ ok: false, code: 'weak', detail });
    }
  });

  test('V7 a new sheet takes the place of the old one only once it was confirmed', async () => {
    const program = await foundedVault();
    const proposal = await program['vault.renewRecovery'](unlock);
    if (!proposal.ok) throw new Error(proposal.code);
    const taken = { ...OTHER, passphrase: 'out-of-the-safe-1' };
    const withOld = { ...taken, recoveryKey: program.recoveryKey };
    expect((await program['vault.recover'](withOld)).ok).toBe(true);
    const renewed = await program['vault.renewRecovery'](unlock);
    if (!renewed.ok) throw new Error(renewed.code);
    expect((await program['vault.confirm']({ groups: groupsOf(renewed) })).ok).toBe(true);
    expect(await program['vault.recover'](withOld)).toMatchObject({ ok: false, code: 'wrong-key' });
    expect((await program['vault.recover']({ ...taken, recoveryKey: renewed.recoveryKey })).ok).toBe(true);
    expect((await program['vault.unlock']({ no: OTHER.no, passphrase: taken.passphrase })).ok).toBe(true);
  });

  test('V7 a new sheet takes back nothing of what happened between its printing and its confirming', async () => {
    const program = await foundedVault();
    const renewed = await program['vault.renewRecovery'](unlock);
    if (!renewed.ok) throw new Error(renewed.code);
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    await program['vault.unlock']({ no: OTHER.no, passphrase: 'not-this-one' });
    expect((await program['vault.confirm']({ groups: groupsOf(renewed) })).ok).toBe(true);
    const opened = await program['vault.unlock']({ no: OTHER.no, passphrase: 'first-time-77' });
    expect(opened).toMatchObject({ ok: true, wrongBefore: 1 });
  });

  test('V7 a sheet that lay on the screen when it was locked is confirmed by nobody; the old one holds', async () => {
    const program = await foundedVault();
    const renewed = await program['vault.renewRecovery'](unlock);
    if (!renewed.ok) throw new Error(renewed.code);
    await program['vault.away'](undefined);
    await program['vault.unlock'](unlock);
    expect(await program['vault.confirm']({ groups: groupsOf(renewed) })).toMatchObject({ code: 'withdrawn' });
    const taken = { ...OTHER, passphrase: 'out-of-the-safe-1' };
    expect(await program['vault.recover']({ ...taken, recoveryKey: renewed.recoveryKey })).toMatchObject({
      code: 'wrong-key',
    });
    expect((await program['vault.recover']({ ...taken, recoveryKey: program.recoveryKey })).ok).toBe(true);
  });

  test('V8 a passphrase that somebody else set is temporary until its owner chose one', async () => {
    const program = await foundedVault();
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    const first = await program['vault.unlock']({ no: OTHER.no, passphrase: 'first-time-77' });
    expect(first).toMatchObject({ ok: true, temporary: true });
    await program['vault.setPassphrase']({
      by: OTHER.no,
      passphrase: 'first-time-77',
      of: OTHER,
      next: 'my-own-words-8',
    });
    const second = await program['vault.unlock']({ no: OTHER.no, passphrase: 'my-own-words-8' });
    expect(second).toMatchObject({ ok: true, temporary: false });
    expect((await program['vault.unlock'](unlock)).ok).toBe(true);
  });

  test('V9 who is taken off the list opens nothing any more; the last one stays', async () => {
    const program = await foundedVault();
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    expect(await program['vault.keepAccounts']({ accounts: [KEEPER], station: STATION, isChange: true })).toMatchObject(
      { ok: true },
    );
    expect(await program['vault.unlock'](unlock)).toMatchObject({ ok: false, code: 'unknown' });
    const own = { no: OWN.no, name: OWN.name, roles: ['administrator' as const] };
    expect(await program['vault.keepAccounts']({ accounts: [own], station: STATION, isChange: true })).toMatchObject({
      ok: false,
      code: 'not-yours',
    });
    await program['vault.unlock']({ no: OTHER.no, passphrase: 'first-time-77' });
    expect(await program['vault.keepAccounts']({ accounts: [own], station: STATION, isChange: true })).toMatchObject({
      ok: false,
      code: 'last',
    });
    await program['vault.lock'](undefined);
    expect(program.room.key()).toBeNull();
    expect(await program['vault.keepAccounts']({ accounts: [KEEPER], station: STATION, isChange: true })).toMatchObject(
      {
        ok: false,
        code: 'locked',
      },
    );
  });

  test('V11 another’s passphrase, the sheet and the list of operators are not a clerk’s, whatever his page says', async () => {
    const program = await foundedVault();
    const keeper = { no: OWN.no, name: OWN.name, roles: ['administrator' as const] };
    const clerk = { ...OTHER, roles: ['clerk' as const] };
    expect(
      (await program['vault.keepAccounts']({ accounts: [keeper, clerk], station: STATION, isChange: true })).ok,
    ).toBe(true);
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    const his = { no: OTHER.no, passphrase: 'first-time-77' };
    expect((await program['vault.unlock'](his)).ok).toBe(true);
    const notHis = { ok: false, code: 'not-yours' };
    const taken = { by: OTHER.no, passphrase: his.passphrase, of: OWN, next: 'taken-over-99' };
    expect(await program['vault.setPassphrase'](taken)).toMatchObject(notHis);
    expect(await program['vault.renewRecovery'](his)).toMatchObject(notHis);
    const promoted = [keeper, { ...clerk, roles: ['administrator' as const] }];
    expect(await program['vault.keepAccounts']({ accounts: promoted, station: STATION, isChange: true })).toMatchObject(
      notHis,
    );
    const own = { by: OTHER.no, passphrase: his.passphrase, of: OTHER, next: 'my-own-words-8' };
    expect(await program['vault.setPassphrase'](own)).toMatchObject({ ok: true });
    expect((await program['vault.unlock'](unlock)).ok).toBe(true);
  });

  test('V12 a list told at a sign-in takes nobody’s way in: the record may have lost its last entries', async () => {
    const program = await foundedVault();
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    const keeper = { no: OWN.no, name: '向小云', roles: ['administrator' as const] };
    expect((await program['vault.keepAccounts']({ accounts: [keeper], station: STATION, isChange: false })).ok).toBe(
      true,
    );
    const status = await program['vault.status'](undefined);
    expect(status.ok && status.accounts.map(({ name }) => name)).toEqual(['向小云', OTHER.name]);
    const other = { no: OTHER.no, passphrase: 'first-time-77' };
    expect((await program['vault.unlock'](other)).ok).toBe(true);
    expect(program.room.session()?.may('window')).toBe(false);
  });

  test('V12 whoever opens it by the sheet is bound by no list, so that a wrong list locks nobody out', async () => {
    const program = await foundedVault();
    const clerks = [OWN, OTHER].map(({ no, name }) => ({ no, name, roles: ['clerk' as const] }));
    expect((await program['vault.keepAccounts']({ accounts: clerks, station: STATION, isChange: true })).ok).toBe(true);
    expect(await program['vault.keepAccounts']({ accounts: clerks, station: STATION, isChange: true })).toMatchObject({
      code: 'not-yours',
    });
    const { recoveryKey } = program;
    expect((await program['vault.recover']({ ...OWN, recoveryKey, passphrase: 'a-new-one-2026' })).ok).toBe(true);
    const [own, other] = clerks;
    if (!own || !other) throw new Error('nobody');
    const right = [{ ...own, roles: ['administrator' as const] }, other];
    expect(await program['vault.keepAccounts']({ accounts: right, station: STATION, isChange: true })).toMatchObject({
      ok: true,
    });
  });

  test('X34 the vault keeps what window this is, as an administrator’s window last told it, and opens without it', async () => {
    const program = await foundedVault();
    expect(await program['vault.status'](undefined)).toMatchObject({ state: 'ready', station: null });
    const told = { accounts: [{ ...OWN, roles: ['administrator' as const] }], station: STATION, isChange: false };
    expect((await program['vault.keepAccounts'](told)).ok).toBe(true);
    const again = startProgram(program.disk);
    expect(await again['vault.status'](undefined)).toMatchObject({ state: 'ready', station: STATION });
    await again['vault.unlock'](unlock);
    const wider = { ...told, station: { ...STATION, closingTime: '24:00' } };
    expect((await again['vault.keepAccounts'](wider)).ok).toBe(true);
    expect(await again['vault.status'](undefined)).toMatchObject({ state: 'ready', station: wider.station });
  });

  test('V4 a record whose vault was deleted is not founded anew', async () => {
    const program = startProgram();
    program.disk.put(`${VAULT_FOLDER}/journal/000001.log`, Buffer.from('kept'));
    expect(await program['vault.status'](undefined)).toMatchObject({ state: 'damaged' });
    expect(await program['vault.found'](OWN)).toMatchObject({ ok: false, code: 'exists' });
  });

  test('V10 the key of an archive founds a broken vault anew: it opens what it opened, and what is left of the old one is kept', async () => {
    for (const spoil of ['{"check":', null]) {
      const program = await foundedVault();
      const key = await keyOf(program['vault.unlock'](unlock));
      const wrap = await program.room.recoveryWrap();
      if (wrap === null) throw new Error('no wrap');
      const given = { ...OTHER, recoveryKey: program.recoveryKey, passphrase: 'out-of-the-safe-1' };
      expect(await program.room.mend(wrap, given)).toMatchObject({ ok: false, code: 'exists' });
      program.disk.put(`${VAULT_FOLDER}/journal/000001.log`, Buffer.from('kept'));
      for (const path of PATHS) {
        if (spoil === null) await program.disk.files.remove(path);
        else program.disk.put(path, Buffer.from(spoil));
      }
      const again = startProgram(program.disk);
      const other = { ...given, recoveryKey: '000000'.repeat(8) };
      expect(await again.room.mend(wrap, other)).toMatchObject({ ok: false, code: 'wrong-key' });
      expect(await again['vault.status'](undefined)).toMatchObject({ state: 'damaged' });
      expect(await keyOf(again.room.mend(wrap, given))).toBe(key);
      expect(again.room.key()).not.toBeNull();
      const later = startProgram(program.disk);
      expect(await keyOf(later['vault.unlock']({ no: OTHER.no, passphrase: given.passphrase }))).toBe(key);
      expect(await later['vault.unlock'](unlock)).toMatchObject({ ok: false, code: 'unknown' });
      const kept = program.disk.names().filter((name) => name.includes('.damaged'));
      expect(kept).toEqual(spoil === null ? [] : PATHS.map((path) => `${path}.damaged-1`));
      for (const path of kept) expect(program.disk.bytes(path).toString()).toBe(spoil);
    }
  });
});

describe('wrong tries', () => {
  const wrong = { no: OWN.no, passphrase: 'not-the-one-1' };

  test('V20 four cost nothing, then the wait grows with each', async () => {
    const program = await foundedVault();
    for (const left of ['3', '2', '1', '0', '0']) {
      expect(await program['vault.unlock'](wrong)).toMatchObject({ code: 'wrong', detail: left });
    }
    for (const wait of [30, 60, 120, 300, 600, 900, 900]) {
      expect(await program['vault.unlock'](unlock)).toMatchObject({ code: 'wait', detail: String(wait) });
      program.pass((wait - 1) * 1000);
      expect(await program['vault.unlock'](unlock)).toMatchObject({ code: 'wait', detail: '1' });
      program.pass(1000);
      expect(await program['vault.unlock'](wrong)).toMatchObject({ code: 'wrong' });
    }
  });

  test('V21 pulling the plug in the middle of a try gives nothing back, and a restart begins the wait anew', async () => {
    const program = await foundedVault();
    for (let tries = 0; tries < 5; tries += 1) {
      const cut = startProgram(program.disk);
      // The second writing is what would follow the answer; the first has counted the try.
      program.disk.failWhen(({ name, nth }) => (name === 'replace' && nth > 2 ? { code: 'EIO' } : undefined));
      await cut['vault.unlock'](wrong);
      program.disk.failWhen(() => undefined);
    }
    const after = startProgram(program.disk);
    after.pass(29_000);
    expect(await after['vault.unlock'](unlock)).toMatchObject({ code: 'wait', detail: '1' });
    const restarted = startProgram(program.disk);
    expect(await restarted['vault.unlock'](unlock)).toMatchObject({ code: 'wait', detail: '30' });
    expect(await restarted['vault.status'](undefined)).toMatchObject({ accounts: [{ no: OWN.no, wait: 30 }] });
  });

  test('V22 the right one ends the count and tells of it; others sign in meanwhile', async () => {
    const program = await foundedVault();
    await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: OTHER, next: 'first-time-77' });
    for (let tries = 0; tries < 5; tries += 1) await program['vault.unlock'](wrong);
    expect((await program['vault.unlock']({ no: OTHER.no, passphrase: 'first-time-77' })).ok).toBe(true);
    program.pass(30_000);
    expect(await program['vault.unlock'](unlock)).toMatchObject({ ok: true, wrongBefore: 5 });
    expect(await program['vault.unlock'](unlock)).toMatchObject({ ok: true, wrongBefore: 0 });
  });

  test('V21 tries made at once count each for itself', async () => {
    const program = await foundedVault();
    await Promise.all(Array.from({ length: 5 }, () => program['vault.unlock'](wrong)));
    expect(await program['vault.unlock'](unlock)).toMatchObject({ code: 'wait', detail: '30' });
  });
});
