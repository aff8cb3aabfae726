import { caseAt } from '../../../../domain/acts/desk.ts';
import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../../domain/calendar/instant.ts';
import { settleConflict } from '../../../../domain/case/decide/record.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { caseSubject, type EntryRef } from '../../../../domain/ledger/entry.ts';
import { useRegistry } from '../../../ui/keys/keys-provider.tsx';
import { useRights } from '../../account/use-rights.ts';
import { useAct, useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { conflictsOf } from '../model/conflicts.ts';
import { shownOf } from '../model/form-values.ts';
import type { CaseAccess } from '../use-case-access.ts';
import { Section } from './section.tsx';

type Seen = Pick<CaseAccess, 'children' | 'sight'>;

/** What two desks stated and cannot both be true; choosing one settles it, and both stay in the record. */
export function ConflictSection({ view, access }: { readonly view: CaseView; readonly access: Seen }) {
  const { station, today } = useSession();
  const run = useAct();
  const registry = useRegistry();
  const maySettle = useRights()('window');
  const nameOf = (name: string) => (access.sight.adults ? name : maskParty(name, ''));
  const conflicts = conflictsOf(view.state, station.operators, station.code, (key, value) =>
    key === null ? nameOf(value) : shownOf(view.state, key, value, access.children, access.sight),
  );
  if (conflicts.length === 0) return null;
  const { id } = view.state;
  const keep = (register: string, ref: EntryRef) => {
    const settle = async () =>
      void (await run([caseSubject(id)], (desk) =>
        settleConflict(caseAt(desk, id), register, ref, CASE_TEXT.settleReason),
      ));
    void registry.run({ id: `settle-${register}`, key: '', label: CASE_TEXT.acts.keep, run: settle });
  };
  return (
    <Section id="conflicts" title={CASE_TEXT.sections.conflicts} hint={CASE_TEXT.conflictHint} level="warning">
      {conflicts.map(({ register, what, sides }) => (
        <div key={register} className={styles.conflict}>
          <strong>{what}</strong>
          {sides.map((side) => (
            <button key={side.ref} type="button" disabled={!maySettle} onClick={() => keep(register, side.ref)}>
              <span className={styles.says}>{side.says}</span>
              <span className={styles.soft}>
                {CASE_TEXT.conflictSaid(
                  side.operator,
                  `${formatDay(businessDate(side.at), today)} ${businessTime(side.at)}`,
                )}
              </span>
              {maySettle ? (
                <span>
                  {CASE_TEXT.acts.keep} <kbd>Enter</kbd>
                </span>
              ) : null}
            </button>
          ))}
        </div>
      ))}
    </Section>
  );
}
