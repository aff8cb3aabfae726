import type { CaseView } from '../../../../domain/case/view.ts';
import { RowTable } from '../../lists/row-table.tsx';
import { useSession } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { materialRows } from '../model/materials.ts';
import { Section } from './section.tsx';

/** Its way and what it serves share what is left. */
const WIDTHS = ['14em', '4.5em', '9em', '', ''];

/** Each paper once: who holds it now, and which items it serves. */
export function MaterialSection({ view }: { readonly view: CaseView }) {
  const { station } = useSession();
  return (
    <Section id="materials" title={CASE_TEXT.sections.materials}>
      <RowTable
        label={CASE_TEXT.sections.materials}
        columns={CASE_TEXT.materialColumns}
        widths={WIDTHS}
        rows={materialRows(view, station.code).map((row) => ({
          id: row.id,
          look: row.state === 'not-asked' || row.state === 'gone' ? 'faint' : 'plain',
          cells: [
            row.name,
            row.need,
            row.counts,
            <span key="holder" className={row.state === 'missing' ? styles.late : undefined} data-holder={row.state}>
              {row.state === 'not-asked' ? CASE_TEXT.notAsked : row.holder}
              <span className={styles.soft}> {row.since}</span>
              {row.before === '' ? null : <span className={styles.history}>{row.before}</span>}
            </span>,
            row.serves,
          ],
        }))}
      />
    </Section>
  );
}
