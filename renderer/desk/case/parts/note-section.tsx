import { useState } from 'react';
import { caseAt } from '../../../../domain/acts/desk.ts';
import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../../domain/calendar/instant.ts';
import { addNote } from '../../../../domain/case/decide/record.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import { maskNumbersIn } from '../../../../domain/identity/mask-text.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { PhraseField } from '../../phrases/phrase-field.tsx';
import { useAct, useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { operatorName } from '../model/names.ts';
import { Section } from './section.tsx';

/** Remarks for the colleagues. */
export function NoteSection({ view }: { readonly view: CaseView }) {
  const { station, today } = useSession();
  const [text, setText] = useState('');
  const run = useAct();
  const { id, notes } = view.state;
  const save: Act = {
    id: 'save-note',
    key: 'Alt+K',
    label: CASE_TEXT.acts.saveNote,
    blocked: text.trim() === '' ? CASE_TEXT.noteEmpty : null,
    run: async () => {
      const outcome = await run([caseSubject(id)], (desk) => addNote(caseAt(desk, id), text));
      if (outcome.ok) setText('');
    },
  };
  useActs([save]);
  return (
    <Section id="notes" title={CASE_TEXT.sections.notes}>
      {notes.map((note) => (
        <p key={`${note.at} ${note.text}`} className={styles.note}>
          {maskNumbersIn(note.text)}{' '}
          <small className={styles.soft}>
            {operatorName(note.operator, station.operators)} {formatDay(businessDate(note.at), today)}{' '}
            {businessTime(note.at)}
          </small>
        </p>
      ))}
      <PhraseField
        use="remark"
        label={CASE_TEXT.noteLabel}
        name="case-note"
        lines={2}
        value={text}
        onChange={setText}
      />
      <ActButton act={save} quiet />
    </Section>
  );
}
