import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../domain/calendar/instant.ts';
import { formatNumber } from '../../../domain/numbers/format-number.ts';
import { operatorName } from '../case/model/names.ts';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import styles from './handoff.module.css';
import type { SlipRecord } from './slips-model.ts';

const TEXT = HANDOFF_TEXT.slip;

/** Which slip it is: its number, its unit, when it went out and by whom. */
export function SlipFacts({ slip: { data, at, operator } }: { readonly slip: SlipRecord }) {
  const { station, today } = useSession();
  const facts = [
    [TEXT.facts.number, formatNumber(data.number)],
    [TEXT.facts.unit, data.unit.name],
    [TEXT.facts.at, `${formatDay(businessDate(at), today)} ${businessTime(at)}`],
    [TEXT.facts.by, operatorName(operator, station.operators)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
