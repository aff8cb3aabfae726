import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { ProvenanceTag } from '../../ui/layout/provenance-tag.tsx';
import { CATALOGUE_TEXT } from '../text/catalogue.ts';
import styles from './catalogue.module.css';
import { officialRowOf, type StepRow, sourceWords, stepRows } from './catalogue-model.ts';
import { MaterialTable } from './material-table.tsx';

type BundleDetailProps = { readonly pack: CataloguePack; readonly bundle: Bundle };

/** One bundle as the catalogue has it: questions, steps, papers, what to tell, and the county's own row. */
export function BundleDetail({ pack, bundle }: BundleDetailProps) {
  const { sections } = CATALOGUE_TEXT;
  const steps = stepRows(pack, bundle);
  const official = officialRowOf(pack, bundle);
  return (
    <>
      <h2>
        {bundle.no} {bundle.name} <ProvenanceTag level={bundle.provenance.level} note={bundle.provenance.note} />
      </h2>
      <p>{bundle.summary}</p>
      <p className={styles.soft}>
        {CATALOGUE_TEXT.lead}：{bundle.leadUnits.join('、')}　{CATALOGUE_TEXT.provenance}：
        {sourceWords(bundle.provenance)}
      </p>
      <h3>{sections.questions}</h3>
      <ol className={styles.questions}>
        {bundle.questions.map(({ id, text, options }) => (
          <li key={id}>
            {text} <span className={styles.soft}>{options.map(({ label }) => label).join(' / ')}</span>
          </li>
        ))}
      </ol>
      <h3>{sections.steps}</h3>
      <StepTable steps={steps} />
      <h3>{sections.materials}</h3>
      {steps.map((step) => (
        <MaterialTable key={step.item.id} step={step} />
      ))}
      <h3>{sections.notices}</h3>
      <ul className={styles.notices}>
        {bundle.notice.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {official ? (
        <>
          <h3>
            {sections.official} <ProvenanceTag level="seed" />
          </h3>
          <p className={styles.soft}>
            {official.no} {official.name}　{CATALOGUE_TEXT.lead}：{official.lead}　{official.responsible}
          </p>
          <table className={styles.table}>
            <thead>
              <tr>
                {CATALOGUE_TEXT.officialColumns.map((column) => (
                  <th key={column}>{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {official.rows.map(({ name, dueBy, parallel }) => (
                <tr key={name}>
                  <td>
                    {name}
                    {parallel ? CATALOGUE_TEXT.parallel : ''}
                  </td>
                  <td>{dueBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
    </>
  );
}

function StepTable({ steps }: { readonly steps: readonly StepRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {CATALOGUE_TEXT.stepColumns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ item, optional, order, when }) => (
          <tr key={item.id}>
            <td>
              {item.name}
              {optional ? `（${CATALOGUE_TEXT.optional}）` : ''}
              {when === '' ? null : <div className={styles.soft}>{CATALOGUE_TEXT.when(when)}</div>}
            </td>
            <td className={styles.unit}>{item.unit}</td>
            <td className={styles.kind}>{item.kind}</td>
            <td className={styles.days}>{CATALOGUE_TEXT.days(item.promisedDays, item.dayKind)}</td>
            <td>
              {item.legalDays === null ? CATALOGUE_TEXT.noLegal : CATALOGUE_TEXT.days(item.legalDays, item.dayKind)}
            </td>
            <td>{item.fee.charged ? item.fee.note : CATALOGUE_TEXT.free}</td>
            <td>{order}</td>
            <td>
              <ProvenanceTag level={item.provenance.level} note={item.provenance.note} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
