import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../../domain/calendar/instant.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { TIMELINE_TEXT } from '../../text/timeline.ts';
import styles from '../case.module.css';
import { timelineActs } from '../model/timeline.ts';
import { Section } from './section.tsx';

/** What happened, newest first, every entry in words. */
export function TimelineSection({ view }: { readonly view: CaseView }) {
  const { station, today } = useSession();
  return (
    <Section id="timeline" title={CASE_TEXT.sections.timeline}>
      <ol className={styles.timeline}>
        {timelineActs(view.state, station.operators, station.code, view.clocksAhead).map((act) => (
          <li key={act.key}>
            <div className={styles.when}>
              {formatDay(businessDate(act.at), today)} {businessTime(act.at)}
              <br />
              <span className={styles.soft}>{act.operator}</span>
              {act.clockAhead ? <span className={styles.late}>{TIMELINE_TEXT.clockAhead}</span> : null}
            </div>
            <div>
              {act.sentences.map((sentence) => (
                <p key={sentence.key} className={sentence.understood ? undefined : styles.late}>
                  {sentence.undone ? (
                    <>
                      <s>{sentence.text}</s> {TIMELINE_TEXT.undone}
                    </>
                  ) : (
                    sentence.text
                  )}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
