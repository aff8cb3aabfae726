import { correct } from '../../domain/acts/correction-acts.ts';
import { recordPrinting } from '../../domain/acts/paper-acts.ts';
import { trackDelivery } from '../../domain/case/decide/after-delivery.ts';
import { giveConsent } from '../../domain/case/decide/consent.ts';
import { takenInFull } from '../../domain/case/decide/material-taken.ts';
import { addNote, assignOfficialNumber, undo } from '../../domain/case/decide/record.ts';
import { openUnitNotices } from '../../domain/case/decide/unit-notice.ts';
import { parcelsOnTheWay } from '../../domain/case/parcels.ts';
import { caseSubject, refOf } from '../../domain/ledger/entry.ts';
import { act, outcomeNow, viewOf, type Walk } from './walk.ts';

/** Words for what is written down beside the way of a case. */
export const RECORD_VERBS = {
  note: (walk: Walk) => act(walk, ({ memory, id }) => addNote(memory.caseState(id), '家属来电询问')),
  'official-number': (walk: Walk) =>
    act(walk, ({ memory, id }) => assignOfficialNumber(memory.caseState(id), '', '431270202611180001')),
  consent: (walk: Walk) => {
    const guardian = { name: '向小月', relation: '母亲' };
    return act(walk, ({ memory, id }) =>
      giveConsent(memory.caseState(id), { guardian, person: 'mother' }, memory.context()),
    );
  },
  'note-undone': async (walk: Walk) => {
    await RECORD_VERBS.note(walk);
    const written = walk.memory.desk.entriesOf(caseSubject(walk.id)).filter(({ kind }) => kind === 'note.added');
    const refs = written.slice(-1).map(refOf);
    await act(walk, ({ memory, id }) => undo(memory.caseState(id), refs, '记错了'));
  },
  print: (walk: Walk) => {
    const subject = caseSubject(walk.id);
    const printings = viewOf(walk).state.papers.map(({ id: paper }) => ({
      ...{ subject, paper, copies: 1 },
      ...{ to: 'pdf' as const, reason: '' },
    }));
    return act(walk, () => recordPrinting(printings));
  },
  track: (walk: Walk) =>
    act(walk, ({ memory, id }) => {
      const state = memory.caseState(id);
      return trackDelivery(state, parcelsOnTheWay(state)[0]?.steps ?? [], 'EM100200300CN');
    }),
  'correct-for-unit': (walk: Walk) => {
    const asked = new Set(openUnitNotices(viewOf(walk).state).flatMap(({ lines }) => lines.map(({ line }) => line)));
    const taken = outcomeNow(walk)
      .checklist.filter(({ id }) => asked.has(id))
      .map(takenInFull);
    return act(walk, ({ memory, id }) => correct(memory.desk, id, taken, false, memory.context()));
  },
} as const;
