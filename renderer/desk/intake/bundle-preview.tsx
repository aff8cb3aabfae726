import type { Bundle } from '../../../domain/catalogue/schema-bundle.ts';
import { type CataloguePack, findItem } from '../../../domain/catalogue/schema-pack.ts';
import { ProvenanceTag } from '../../ui/layout/provenance-tag.tsx';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';

/** What the marked bundle is about, beside the list. */
export function BundlePreview({ pack, bundle }: { readonly pack: CataloguePack; readonly bundle: Bundle }) {
  const items = bundle.steps.flatMap(({ item }) => findItem(pack, item) ?? []);
  return (
    <div className={styles.aside}>
      <h2>{bundle.name}</h2>
      <p>
        <ProvenanceTag level={bundle.provenance.level} note={bundle.provenance.note} />
      </p>
      <p>{bundle.summary}</p>
      <p className={styles.soft}>{INTAKE.lead(bundle.leadUnits)}</p>
      <h3>{INTAKE.mayInclude}</h3>
      <ul className={styles.list}>
        {items.map(({ id, name, unit }) => (
          <li key={id}>
            {name}
            <span className={styles.soft}>　{unit}</span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{INTAKE.questionsAhead(bundle.questions.length)}</p>
    </div>
  );
}
