import { useEffect, useRef } from 'react';
import { focusFirst } from '../../ui/fields/move-focus.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { IntakeDraft } from './model/intake-draft.ts';
import { type IntakeChange, usualRemark } from './model/intake-model.ts';
import type { LineReading } from './model/lines.ts';

type NoticePanelProps = {
  readonly missing: readonly LineReading[];
  readonly remarks: IntakeDraft['remarks'];
  readonly change: (change: IntakeChange) => void;
};

/** What the one-time notice will say of each missing paper, to be worded before it is printed. */
export function NoticePanel({ missing, remarks, change }: NoticePanelProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    focusFirst(place.current);
    place.current.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={place} className={styles.notice} aria-label={INTAKE.noticeOpen}>
      <h2>{INTAKE.noticeTitle(missing.length)}</h2>
      <p className={styles.hint}>{INTAKE.noticeIntro}</p>
      {missing.map(({ line, label }) => {
        const remark = remarks[line.id] ?? usualRemark(line, INTAKE.noticeNotBrought);
        const word = (part: Partial<typeof remark>) =>
          change({ kind: 'remarked', line: line.id, remark: { ...remark, ...part } });
        return (
          <div key={line.id} className={styles.noticeLine}>
            <b>{label}</b>
            <PhraseField
              use="notice-problem"
              label={INTAKE.noticeProblem}
              value={remark.problem}
              onChange={(problem) => word({ problem })}
              name={`problem-${line.id}`}
            />
            <TextField
              label={INTAKE.noticeStandard}
              lines={2}
              value={remark.standard}
              onChange={(standard) => word({ standard })}
              name={`standard-${line.id}`}
            />
          </div>
        );
      })}
    </section>
  );
}
