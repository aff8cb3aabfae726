import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import type { Draft } from '../../store/drafts/drafts.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { INTAKE } from '../text/intake.ts';
import { draftLines } from '../workbench/draft-lines.ts';
import styles from './intake.module.css';

type BesideDraftsProps = { readonly drafts: readonly Draft[]; readonly pack: CataloguePack };

/** The same person and bundle, begun by somebody and not taken in: told, so that nothing is typed twice. */
export function BesideDrafts({ drafts, pack }: BesideDraftsProps) {
  const { station, today } = useSession();
  const [newest] = drafts;
  const open: Act = {
    id: 'beside-draft',
    key: 'Alt+W',
    label: INTAKE.besideDraftOpen,
    run: () => newest && go({ page: 'intake', draft: newest.id }),
  };
  useActs([open]);
  return (
    <div className={styles.beside} role="status">
      <p>{INTAKE.besideDrafts(drafts.length)}</p>
      <ul>
        {draftLines(drafts, pack, station.operators, today).map(({ id, applicant, author, age, progress }) => (
          <li key={id}>
            {applicant}　{INTAKE.besideDraft(author, age)}
            <br />
            {progress}
          </li>
        ))}
      </ul>
      <ActButton act={open} />
    </div>
  );
}
