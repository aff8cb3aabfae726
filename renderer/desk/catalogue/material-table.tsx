import { ProvenanceTag } from '../../ui/layout/provenance-tag.tsx';
import { CATALOGUE_TEXT } from '../text/catalogue.ts';
import styles from './catalogue.module.css';
import { type StepRow, sourceWords } from './catalogue-model.ts';

/** What one item asks for by its own guide, before any merging. */
export function MaterialTable({ step: { item, materials } }: { readonly step: StepRow }) {
  if (materials.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>
        {item.name}（{item.unit}）<ProvenanceTag level={item.provenance.level} note={item.provenance.note} />
        <div className={styles.soft}>{sourceWords(item.provenance)}</div>
      </caption>
      <thead>
        <tr>
          {CATALOGUE_TEXT.materialColumns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {materials.map(({ key, name, requirement, when, isForm }) => (
          <tr key={key}>
            <td>
              {name}
              {requirement.review ? <div className={styles.soft}>{CATALOGUE_TEXT.review}</div> : null}
              {requirement.note === '' ? null : <div className={styles.soft}>{requirement.note}</div>}
            </td>
            <td>{requirement.subject}</td>
            <td>{requirement.original}</td>
            <td>{requirement.copies}</td>
            <td>{isForm ? CATALOGUE_TEXT.form : requirement.need}</td>
            <td>{requirement.waiver.join('、')}</td>
            <td>{when === '' ? CATALOGUE_TEXT.always : when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
