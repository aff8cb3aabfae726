import { rightOfKind } from '../../domain/acts/role-gate.ts';
import type { UnnumberedAct } from '../../domain/ledger/sealed.ts';
import type { Right } from '../../domain/station/roles.ts';
import type { fileOwners } from '../attachments/file-owners.ts';
import type { Failure } from '../contract/channel.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import type { JournalRoom } from '../journal/journal-room.ts';
import type { Session } from '../vault/session.ts';
import type { VaultRoom } from '../vault/vault-room.ts';
import type { Handlers, RoomHandlers } from './handlers.ts';
import { type PrintWitness, printWitness } from './print-witness.ts';

/** Who the vault let in, at this moment, what the journal says was decided, and whose documents are whose. */
export type Knowledge = Pick<VaultRoom, 'session' | 'author'> &
  Pick<JournalRoom, 'undecided'> & { readonly ownersOf: ReturnType<typeof fileOwners> };

/**
 * Before the channels that are not everybody's stands the vault's knowledge of who sits here: whatever a page says, an act
 * of the desk is written in the name of who signed in (what he printed also later), and within his roles as far as the
 * kind of an entry tells them.
 * The practice record has no vault, and nobody is kept out of it. The vault's own channels look for themselves.
 */
export function guardDoors(handlers: RoomHandlers, { session, author, undecided, ownersOf }: Knowledge): Handlers {
  const seated = () => refuse(session(), null);
  const prints = printWitness();
  const witnessed = async <Out extends { readonly ok: boolean }>(
    begun: number,
    printing: () => Promise<Out>,
  ): Promise<Out> => {
    const who = prints.whoBegan(begun) ?? author()?.no;
    const out = await printing();
    if (out.ok && who) prints.saw(begun, who);
    return out;
  };
  // Who keeps the desk could write the entry, too; after a rolled-back disk only the database may still know of it.
  const mayErase = (store: StoreName) => store === 'practice' || (session()?.may('station') ?? false);
  const notErased = async (store: StoreName, subjects: readonly string[], unknown: number): Promise<Failure | null> => {
    const found = await undecided(store, subjects);
    if (!found.ok) return found;
    const count = found.count + unknown;
    return count > 0 ? { ok: false, code: 'not-erased', detail: String(count) } : null;
  };
  return {
    ...handlers,
    'journal.append': async (args) => {
      if (args.store === 'practice') return handlers['journal.append'](args);
      const refused = refuseAct(args.act, author(), prints);
      if (refused) return refused;
      const written = await handlers['journal.append'](args);
      if (written.ok) prints.recorded(args.act);
      return written;
    },
    'printing.begin': async () => ({ begun: prints.begins(author()?.no ?? null) }),
    'printing.print': (args) => witnessed(args.begun, () => handlers['printing.print'](args)),
    'printing.save': (args) => witnessed(args.begun, () => handlers['printing.save'](args)),
    'journal.forget': async (args) => {
      const refused = mayErase(args.store) ? null : await notErased(args.store, args.subjects, 0);
      return refused ?? handlers['journal.forget'](args);
    },
    'file.forget': async (args) => {
      if (mayErase(args.store)) return handlers['file.forget'](args);
      const owners = author() ? await ownersOf(args.store, args.names) : locked;
      if (!owners.ok) return owners;
      return (await notErased(args.store, owners.cases, owners.unknown)) ?? handlers['file.forget'](args);
    },
    'journal.giveBack': async (args) => (args.store === 'desk' ? seated() : null) ?? handlers['journal.giveBack'](args),
    'pack.keep': async (args) =>
      (args.store === 'desk' ? refuse(session(), 'rules') : null) ?? handlers['pack.keep'](args),
    'backup.chooseFolder': async (args) => seated() ?? handlers['backup.chooseFolder'](args),
    'backup.stopDaily': async () => seated() ?? handlers['backup.stopDaily'](undefined),
    'backup.make': async () => seated() ?? handlers['backup.make'](undefined),
    'backup.join': async (args) => seated() ?? handlers['backup.join'](args),
  };
}

const locked: Failure = { ok: false, code: 'locked', detail: '' };

function refuse(session: Session | null, right: Right | null): Failure | null {
  if (!session) return locked;
  return right === null || session.may(right) ? null : { ok: false, code: 'not-yours', detail: right };
}

/** What the content of an entry would tell beyond its kind, the main process cannot know: it is sealed. */
function refuseAct(act: UnnumberedAct, author: Session | null, prints: PrintWitness): Failure | null {
  const { entries } = act;
  if (!author) return locked;
  if (prints.knows(act)) return null;
  if (entries.some(({ header }) => header.operator !== author.no))
    return { ok: false, code: 'not-yours', detail: 'operator' };
  return (
    entries.map(({ header }) => refuse(author, rightOfKind(header.kind))).find((refused) => refused !== null) ?? null
  );
}
