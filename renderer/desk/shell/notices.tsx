import { useState } from 'react';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useSession } from '../session.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import { lasts, levelOf } from './finding-level.ts';
import styles from './frame.module.css';

const CATALOGUE = 'catalogue';

/** What a person should know about the record itself: what happened, what is safe, what to do. */
export function Notices() {
  const { database, findings } = useDeskStatus();
  const { catalogue, catalogueProblem } = useSession();
  const [read, setRead] = useState<readonly string[]>([]);
  const isRefusalOpen = catalogue !== null && catalogueProblem !== '' && !read.includes(CATALOGUE);
  // One sentence a kind of finding, however many places it was found in.
  const open = [...new Map(findings.map((found) => [found.code, found])).values()].filter(
    ({ code }) => !read.includes(code),
  );
  const first = isRefusalOpen ? CATALOGUE : open.find(({ code }) => !lasts(code))?.code;
  const understood = (id: string): Act => ({
    id: `understood-${id}`,
    key: id === first ? 'Alt+U' : '',
    label: SHELL_TEXT.understood,
    run: () => setRead([...read, id]),
  });
  useActs(first === undefined ? [] : [understood(first)]);
  return (
    <section className={styles.notices} aria-label={SHELL_TEXT.notices}>
      {database === 'behind' ? <Banner level="warning" text={SHELL_TEXT.databaseBehind} /> : null}
      {database === 'gone' ? <Banner level="error" text={SHELL_TEXT.databaseGone} /> : null}
      {catalogue === null ? <Banner level="error" text={SHELL_TEXT.noCatalogue(catalogueProblem)} /> : null}
      {isRefusalOpen ? (
        <Banner level="warning" text={SHELL_TEXT.catalogueProblem(catalogueProblem)} action={understood(CATALOGUE)} />
      ) : null}
      {open.map(({ code, text }) => (
        <Banner
          key={code}
          level={levelOf(code)}
          text={text}
          code={code}
          {...(lasts(code) ? {} : { action: understood(code) })}
        />
      ))}
    </section>
  );
}
