import { deleteDraft, readDrafts, saveDraft } from './drafts/drafts.ts';
import { finishErasures } from './erasing/finish-erasures.ts';
import { caseFiles } from './files/case-files.ts';
import { isTray, traysOf } from './files/trays.ts';
import { calendarInUse } from './packs/calendar-in-use.ts';
import { createPackShelf } from './packs/pack-shelf.ts';
import type { Parts } from './parts.ts';
import { withCalendarPack } from './place.ts';
import { casesOf } from './reading/cases-of.ts';
import { readSetAside } from './reading/set-aside.ts';
import { readStream, readSubjects } from './reading/streams.ts';
import { beginOnce } from './recovery/begin-once.ts';
import { checkRowsInIdle } from './recovery/check-rows-in-idle.ts';
import { refreshDues } from './recovery/refresh-dues.ts';
import { createRepairShop } from './recovery/repair.ts';
import { verifyInIdle } from './recovery/verify-in-idle.ts';
import { watchConnection } from './recovery/watch-connection.ts';
import { createSearchCare } from './search/search-care.ts';
import { statusOf } from './status-of.ts';
import type { Store } from './store.ts';
import { performAct } from './writing/perform.ts';
import { createQueue } from './writing/queue.ts';

/** `begin` comes before the first act; it gives a failure code, '' when the store is ready for acts. */
export function assembleStore(parts: Parts, begin: () => Promise<string>): Store {
  const { shelf, memory, db } = parts;
  const queue = createQueue();
  const repairs = createRepairShop(parts, queue);
  const search = createSearchCare(parts, queue);
  const verifying = verifyInIdle(parts);
  const checking = checkRowsInIdle(parts, repairs.rowsUnreadable);
  const beginning = beginOnce(parts, queue, async () => {
    await begin();
    if (shelf.pending().length > 0) repairs.databaseFailed();
  });
  watchConnection(parts, repairs.databaseFailed);
  return {
    name: parts.store,
    newId: parts.ports.newId,
    signIn: (operator) => {
      memory.operator = operator;
      shelf.touch();
    },
    perform: async (subjects, decide, by) => {
      const operator = by ?? memory.operator;
      await beginning.now();
      return await queue.run(async () => {
        const { place } = memory;
        const result = await performAct(parts, repairs, { operator, subjects, decide });
        if (memory.place !== place) {
          await refreshDues(parts).catch(repairs.databaseFailed);
          shelf.touch();
        }
        await finishErasures(parts);
        search.tidySoon();
        return result;
      });
    },
    cases: casesOf(parts, search),
    entries: {
      of: (subject) => readStream(parts, subject),
      subjects: (prefix) => readSubjects(parts, prefix),
      setAside: (subjects) => readSetAside(parts, subjects),
    },
    drafts: {
      save: (id, content) => saveDraft(parts, id, content),
      remove: (id) => deleteDraft(parts, id),
      list: async () => (await readDrafts(parts)).filter((draft) => !isTray(draft)),
    },
    files: caseFiles(parts, 'kept'),
    trays: traysOf(parts, beginning.now),
    packs: createPackShelf(parts, async () => {
      memory.place = withCalendarPack(memory.place, await calendarInUse(parts));
      await queue.run(() => refreshDues(parts)).catch(repairs.databaseFailed);
      shelf.touch();
    }),
    ready: beginning.now,
    readyInTime: () => beginning.done,
    status: statusOf(parts),
    subscribe: shelf.subscribe,
    version: shelf.version,
    repairNow: repairs.repairNow,
    dispose: async () => {
      beginning.dispose();
      repairs.dispose();
      search.dispose();
      verifying.dispose();
      checking.dispose();
      await queue.run(async () => db.close());
    },
  };
}
