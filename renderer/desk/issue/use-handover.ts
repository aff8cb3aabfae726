import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { Act } from '../../ui/keys/act.ts';
import { toggle } from '../lists/toggle.ts';
import { printPapers, useAct, useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import { deliverSeveral } from './deliver-several.ts';
import { deliveriesOf } from './deliveries.ts';
import { type HandoverWay, handoverBlock, newHandover, paperBlock } from './handover-model.ts';
import { wrongPerson } from './handover-person.ts';
import type { Collector } from './issue-model.ts';
import { useStatePer } from './use-state-per.ts';

const none = (): ReadonlySet<string> => new Set();

/**
 * What is handed over to this person, and how: every result that lies ready, but those the clerk took the tick from.
 * `others`: for whom something lies here too; a village helper may take theirs along.
 */
export function useHandover(person: Collector, others: readonly Collector[]) {
  const { station, today } = useSession();
  const run = useAct();
  const [left, setLeft] = useStatePer(person.key, none);
  const [handover, setHandover] = useStatePer(person.key, () => newHandover(person, `${station.hall}${station.name}`));
  const [along, setAlong] = useStatePer(person.key, none);
  const isVillage = handover.way === 'village';
  const people = [person, ...(isVillage ? others.filter(({ key }) => along.has(key)) : [])];
  const chosen = people
    .flatMap(({ cases }) => cases.flatMap(({ results }) => results))
    .filter(({ key, waitsFor }) => waitsFor === '' && !left.has(key));
  const ticked = new Set(chosen.map(({ key }) => key));
  const deliveries = deliveriesOf(people, ticked, handover);
  const deliver: Act = {
    id: 'deliver',
    key: 'Ctrl+Enter',
    label: actWords(handover.way, ticked.size),
    blocked: handoverBlock(handover, ticked.size) ?? wrongPerson(handover, today) ?? paperBlock(handover, chosen),
    run: async () => {
      const subjects = deliveries.map(({ caseId }) => caseSubject(caseId));
      const outcome = await run(
        subjects,
        (desk, context) => deliverSeveral(desk, deliveries, context),
        ISSUE_TEXT.said,
      );
      if (outcome.ok) printPapers(outcome.value.papers);
    },
  };
  return {
    handover,
    setHandover,
    isVillage,
    along,
    toggleAlong: (key: string) => setAlong(toggle(along, key)),
    people,
    ticked,
    toggleResult: (key: string) => setLeft(toggle(left, key)),
    /** Papers of the case that go back with its last result. */
    returnedOf: (id: string) => deliveries.find(({ caseId }) => caseId === id)?.delivery.returned ?? [],
    deliver,
  };
}

function actWords(way: HandoverWay, count: number): string {
  if (way === 'direct') return ISSUE_TEXT.act(count);
  return way === 'mail' ? ISSUE_TEXT.actMail(count) : ISSUE_TEXT.actSent(count);
}
