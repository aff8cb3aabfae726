import { useState } from 'react';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useSession } from '../session.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';

/** What a person should know about the record itself: what happened, what is safe, what to do. */
export function Notices() {
  const { database, findings } = useDeskStatus();
  const { catalogue, catalogueProblem } = useSession();
  const [read, setRead] = useState<readonly string[]>([]);
  const understood = (id: string) => ({
    id: `understood-${id}`,
    key: '',
    label: SHELL_TEXT.understood,
    run: () => setRead([...read, id]),
  });
  const open = findings.filter(({ code }) => !read.includes(code));
  return (
    <div className={styles.notices}>
      {database === 'behind' ? <Banner level="warning" text={SHELL_TEXT.databaseBehind} /> : null}
      {catalogue === null ? <Banner level="error" text={SHELL_TEXT.noCatalogue(catalogueProblem)} /> : null}
      {catalogue && catalogueProblem !== '' && !read.includes('catalogue') ? (
        <Banner level="warning" text={SHELL_TEXT.catalogueProblem(catalogueProblem)} action={understood('catalogue')} />
      ) : null}
      {open.map(({ code, text }) => (
        <Banner
          key={code}
          level={code === 'damaged' ? 'error' : 'info'}
          text={text}
          code={code}
          action={understood(code)}
        />
      ))}
    </div>
  );
}
