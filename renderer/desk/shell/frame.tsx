import { KeyHelp } from '../../ui/keys/key-help.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { NotYourPage } from '../account/not-your-page.tsx';
import { mayOpen } from '../account/page-rights.ts';
import { useBriefClipboard } from '../clipboard/use-brief-clipboard.ts';
import { back, useNavigation } from '../navigation.ts';
import { PrintingPanel } from '../printing/printing-panel.tsx';
import { useSession } from '../session.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import { CrashGuard } from './crash-guard.tsx';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { MessageStrip } from './message-strip.tsx';
import { sayNothing } from './messages.ts';
import { Notices } from './notices.tsx';
import { pageOf } from './pages.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { useCodeScans } from './use-code-scans.ts';
import { useSecondStart } from './use-second-start.ts';

/** What stands around every page, and the page itself. */
export function Frame() {
  const { practice, station, operator } = useSession();
  const { place, visit } = useNavigation();
  useActs([{ id: 'back', key: 'Esc', label: SHELL_TEXT.back, run: leave }]);
  useCodeScans();
  useSecondStart();
  useBriefClipboard();
  return (
    <div className={styles.frame}>
      {practice ? (
        <section className={styles.practice} aria-label={SHELL_TEXT.practice}>
          {SHELL_TEXT.practiceBand}
        </section>
      ) : null}
      <Header />
      <Notices />
      <div className={styles.middle}>
        <SideNavigation />
        <main className={styles.page}>
          <CrashGuard key={visit}>
            {mayOpen(station, operator.no, place.page) ? pageOf(place) : <NotYourPage page={place.page} />}
          </CrashGuard>
          <PrintingPanel />
        </main>
      </div>
      <MessageStrip />
      <KeyHelp />
    </div>
  );
}

function leave(): void {
  sayNothing();
  back();
}
