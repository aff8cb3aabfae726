import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../domain/station/role.ts';
import { attachmentRoom } from '../attachments/attachment-room.ts';
import { fileOwners } from '../attachments/file-owners.ts';
import { channelNames } from '../contract/channel-names.ts';
import type { ChannelName } from '../contract.ts';
import { journalRoom } from '../journal/journal-room.ts';
import { FakeDisk } from '../journal/testing/fake-disk.ts';
import { portsOn, someAct, someEntry } from '../journal/testing/journal-builders.ts';
import { foundedVault, OWN, STATION } from '../vault/testing/vault-builders.ts';
import { guardDoors } from './guard-doors.ts';
import type { Handlers } from './handlers.ts';

const CLERK = { no: '0302', name: '石小雨', passphrase: 'counter-4-is-open' } as const;

let program: Awaited<ReturnType<typeof foundedVault>>;
let doors: Handlers;
let reached: ChannelName[];
let disk: FakeDisk;
/** Straight into the journal, as an administrator's act of before. */
let write: (act: ReturnType<typeof someAct>) => Promise<{ readonly ok: boolean }>;

beforeEach(async () => {
  program = await foundedVault();
  await program['vault.setPassphrase']({ by: OWN.no, passphrase: OWN.passphrase, of: CLERK, next: CLERK.passphrase });
  await program['vault.keepAccounts']({
    accounts: [listed(OWN, 'administrator', 'supervisor', 'clerk'), listed(CLERK, 'clerk')],
    station: STATION,
    isChange: true,
  });
  reached = [];
  const room = (name: ChannelName) => async () => {
    reached.push(name);
    return { ok: true };
  };
  const rooms = Object.fromEntries(channelNames.map((name) => [name, room(name)])) as unknown as Handlers;
  disk = new FakeDisk();
  const journals = journalRoom(portsOn(disk.files), '/data');
  await journals.handlers['journal.open']({ store: 'desk', acknowledged: null });
  write = (act) => journals.handlers['journal.append']({ store: 'desk', act });
  doors = guardDoors(rooms, {
    ...program.room,
    undecided: journals.undecided,
    ownersOf: fileOwners(disk.files, '/data'),
  });
  await program['vault.unlock'](CLERK);
});

function listed({ no, name }: { readonly no: string; readonly name: string }, ...roles: Role[]) {
  return { no, name, roles };
}

/** An act of one entry of this kind, as a page that forgot its manners would send it. */
function append(kind: string, operator: string, store: 'desk' | 'practice' = 'desk') {
  const entry = someEntry();
  const entries = [{ ...entry, header: { ...entry.header, kind, operator } }];
  return doors['journal.append']({ store, act: someAct('x', 1, { entries }) });
}

describe('a clerk is signed in', () => {
  test('V13 what he does is written in his own name, and in nobody else’s', async () => {
    expect((await append('case.opened', CLERK.no)).ok).toBe(true);
    expect(await append('case.opened', OWN.no)).toMatchObject({ ok: false, code: 'not-yours' });
    expect(reached).toEqual(['journal.append']);
  });

  test('V13 entries that are not among the rights of his roles are refused by their kind, whatever page sent them', async () => {
    for (const kind of ['station.configured', 'hall.listed', 'case.erased', 'rules.set', 'calendar.amended'])
      expect(await append(kind, CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
    expect(reached).toEqual([]);
    await program['vault.unlock'](OWN);
    for (const kind of ['station.configured', 'case.erased', 'rules.set', 'step.declined'])
      expect((await append(kind, OWN.no)).ok).toBe(true);
  });

  test('V13 a catalogue is brought in by who keeps the rules; in the practice record by anybody', async () => {
    const pack = { kind: 'catalogue', name: 'x.json', adoptedAt: 1, text: '{}' } as const;
    expect(await doors['pack.keep']({ store: 'desk', pack })).toMatchObject({ ok: false, code: 'not-yours' });
    expect((await doors['pack.keep']({ store: 'practice', pack })).ok).toBe(true);
    await program['vault.unlock'](OWN);
    expect((await doors['pack.keep']({ store: 'desk', pack })).ok).toBe(true);
  });

  test('V13 the practice record asks nobody for his name', async () => {
    expect((await append('station.configured', 'L001', 'practice')).ok).toBe(true);
  });
});

describe('a printer that takes longer than a clerk stays', () => {
  const print = (begun = 0) => doors['printing.print']({ pdf: new Uint8Array(1), printer: '', copies: 1, begun });

  test('V15 what he pressed print for is his though every sheet was handed over when another had signed in', async () => {
    const { begun } = await doors['printing.begin'](undefined);
    await program['vault.unlock'](OWN);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
    await print(begun);
    expect((await append('paper.printed', CLERK.no)).ok).toBe(true);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
    await print(begun + 1);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
  });

  test('V15 that somebody printed is entered in his name, once, also when another signed in meanwhile', async () => {
    await print();
    await program['vault.unlock'](OWN);
    expect((await append('paper.printed', CLERK.no)).ok).toBe(true);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
  });

  test('V15 two printings on their way at once are entered both, each once, however many sheets they had', async () => {
    const [one, other] = [await doors['printing.begin'](undefined), await doors['printing.begin'](undefined)];
    await program['vault.unlock'](OWN);
    for (const { begun } of [one, one, other, other]) await print(begun);
    for (const _ of [one, other]) expect((await append('paper.printed', CLERK.no)).ok).toBe(true);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
  });

  test('V15 nothing else is entered in the name of who printed, and nothing for one who did not print', async () => {
    await print();
    await append('paper.printed', CLERK.no);
    await program['vault.unlock'](OWN);
    await print();
    await program['vault.unlock'](CLERK);
    expect(await append('note.added', OWN.no)).toMatchObject({ ok: false, code: 'not-yours' });
    expect((await append('paper.printed', OWN.no)).ok).toBe(true);
    await program['vault.unlock'](OWN);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
  });

  test('V15 with the record closed no printing is entered any more', async () => {
    await print();
    await program['vault.lock'](undefined);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'locked' });
  });
});

describe('keys of erased cases', () => {
  const forget = (...subjects: string[]) => doors['journal.forget']({ store: 'desk', subjects });

  test('J10 under a clerk a key is destroyed only once an entry says that somebody decided it; else none is', async () => {
    const entry = someEntry();
    const about = (subject: string) => ({ ...entry, header: { ...entry.header, kind: 'key.destroyed', subject } });
    await write(someAct('erasing', 1, { entries: [about('case:gone'), about('slip:gone')] }));
    expect((await forget('case:gone', 'slip:gone')).ok).toBe(true);
    expect(await forget('case:gone', 'case:1')).toMatchObject({ ok: false, code: 'not-erased', detail: '1' });
    expect(reached).toEqual(['journal.forget']);
    expect((await doors['journal.forget']({ store: 'practice', subjects: ['case:1'] })).ok).toBe(true);
  });

  test('J10 who keeps the desk may end what a rolled-back disk brought back', async () => {
    await program['vault.unlock'](OWN);
    expect((await forget('case:1')).ok).toBe(true);
    await program['vault.away'](undefined);
    expect((await forget('case:1')).ok).toBe(false);
  });
});

describe('documents of erased cases', () => {
  const [GONE, STAYS, UNPUT] = ['ab', 'cd', 'ef'].map((digits) => digits.repeat(32));
  const forget = (...names: (string | undefined)[]) =>
    doors['file.forget']({ store: 'desk', names: names.flatMap((name) => name ?? []) });

  test('J10 under a clerk a document is deleted only once an entry says that its case was erased; else none is', async () => {
    const room = attachmentRoom(disk.files, '/data');
    const sealed = { suite: 1, bytes: Uint8Array.of(1) };
    await room['file.put']({ store: 'desk', shelf: 'kept', name: GONE ?? '', of: 'case:gone', sealed });
    await room['file.put']({ store: 'desk', shelf: 'kept', name: STAYS ?? '', of: 'case:1', sealed });
    expect(await forget(GONE)).toMatchObject({ ok: false, code: 'not-erased' });
    const entry = someEntry();
    const about = { ...entry, header: { ...entry.header, kind: 'key.destroyed', subject: 'case:gone' } };
    await write(someAct('erasing', 1, { entries: [about] }));
    expect((await forget(GONE, UNPUT)).ok).toBe(true);
    expect(await forget(GONE, STAYS)).toMatchObject({ ok: false, code: 'not-erased', detail: '1' });
    expect(reached).toEqual(['file.forget']);
    await program['vault.lock'](undefined);
    expect(await forget(GONE)).toMatchObject({ ok: false, code: 'locked' });
  });

  test('J10 who keeps the desk may end what a rolled-back disk brought back, and what does not say whose it is', async () => {
    await program['vault.unlock'](OWN);
    expect((await forget(STAYS)).ok).toBe(true);
  });
});

describe('the screen is locked', () => {
  test('V14 backups are nobody’s any more; what was begun may end in the name of who began it, until another sits down', async () => {
    await program['vault.away'](undefined);
    for (const name of ['backup.make', 'backup.stopDaily'] as const)
      expect(await doors[name](undefined)).toMatchObject({ ok: false, code: 'locked' });
    expect(await doors['backup.join']({ erased: [] })).toMatchObject({ ok: false, code: 'locked' });
    expect(await doors['backup.chooseFolder']({ for: 'daily' })).toMatchObject({ ok: false, code: 'locked' });
    expect((await append('paper.printed', CLERK.no)).ok).toBe(true);
    await program['vault.unlock'](OWN);
    expect(await append('paper.printed', CLERK.no)).toMatchObject({ ok: false, code: 'not-yours' });
  });

  test('V14 before anybody signed in, and after the record was closed, nothing is written', async () => {
    await program['vault.lock'](undefined);
    expect(await append('case.opened', CLERK.no)).toMatchObject({ ok: false, code: 'locked' });
    expect(reached).toEqual([]);
  });
});
