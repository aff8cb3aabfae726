import { formatDay } from '../../../domain/calendar/date-string.ts';
import { maskNumbersIn } from '../../../domain/identity/mask-text.ts';
import { countConsultations } from '../../../domain/station/consultations.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { RowTable } from '../lists/row-table.tsx';
import { useSession } from '../session.ts';
import { CONSULT_TEXT } from '../text/consult.ts';
import styles from './consult.module.css';
import { ConsultForm } from './consult-form.tsx';
import { consultRows } from './consult-model.ts';
import { useConsult } from './use-consult.ts';

/** 咨询: what was asked without a case, the answer, whom it was handed to; the book of the day under it. */
export function ConsultPage({ bundle = '' }: { readonly bundle?: string | undefined }) {
  const { catalogue, station, today } = useSession();
  const bundles = catalogue?.bundles ?? [];
  const consult = useConsult(bundle, bundles);
  const { typed, round, date, lines, taking, acts } = consult;
  const { line } = taking;
  useActs(acts.all);
  const rows = consultRows(lines, station.operators);
  return (
    <Page
      title={CONSULT_TEXT.title}
      subtitle={CONSULT_TEXT.subtitle}
      footer={
        <>
          {acts.footer.map((act) => (
            <ActButton key={act.id} act={act} />
          ))}
          <ActButton act={acts.main} primary />
        </>
      }
    >
      {line ? (
        <section className={styles.reason}>
          <TextField
            label={CONSULT_TEXT.reason}
            name="consult-reason"
            hint={CONSULT_TEXT.reasonHint(maskNumbersIn(line.question) || line.matter)}
            value={taking.reason}
            onChange={taking.setReason}
            required
            autoFocus
          />
        </section>
      ) : (
        <ConsultForm key={round} typed={typed} bundles={bundles} />
      )}
      <section className={styles.list}>
        <h2>{CONSULT_TEXT.listTitle(formatDay(date, today), countConsultations(lines))}</h2>
        {rows.length === 0 ? (
          <p className={styles.soft}>
            {CONSULT_TEXT.empty}
            {CONSULT_TEXT.emptyHint}
          </p>
        ) : (
          <RowTable
            label={CONSULT_TEXT.title}
            columns={CONSULT_TEXT.columns}
            widths={CONSULT_TEXT.widths}
            rows={rows}
            onCurrent={taking.setMarked}
          />
        )}
      </section>
    </Page>
  );
}
