import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { mayOpen } from '../account/page-rights.ts';
import { go, type PageName, useNavigation } from '../navigation.ts';
import { useSession } from '../session.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';
import { sayNothing } from './messages.ts';

type MainPage = keyof typeof SHELL_TEXT.pages;

/** In the order of the day; the place in the list is the digit of the key, and the last has 0. */
const PAGES: readonly MainPage[] = [
  'workbench',
  'intake',
  'handoff',
  'issue',
  'search',
  'deadlines',
  'logs',
  'catalogue',
  'settings',
  'consult',
];

const digitOf = (index: number): number => (index + 1) % 10;

/** A case and a slip belong to no entry: they are opened from several. */
const ENTRY_OF: Partial<Record<PageName, MainPage>> = { slip: 'handoff' };

export function SideNavigation() {
  const { place } = useNavigation();
  const { station, operator } = useSession();
  // A page keeps its digit, whoever is there.
  const pages = PAGES.map((page, index) => ({ page, digit: digitOf(index) })).filter(({ page }) =>
    mayOpen(station, operator.no, page),
  );
  useActs(pages.map(({ page, digit }) => actOf(page, digit)));
  return (
    <nav className={styles.navigation} aria-label={SHELL_TEXT.navigation}>
      {pages.map(({ page, digit }) => (
        <button
          key={page}
          type="button"
          data-nav={page}
          aria-current={(ENTRY_OF[place.page] ?? place.page) === page ? 'page' : undefined}
          onClick={() => leaveFor(page)}
        >
          <span>{SHELL_TEXT.pages[page]}</span>
          <kbd className={styles.key}>Alt+{digit}</kbd>
        </button>
      ))}
    </nav>
  );
}

function actOf(page: MainPage, digit: number): Act {
  return { id: `go-${page}`, key: `Alt+${digit}`, label: SHELL_TEXT.pages[page], run: () => leaveFor(page) };
}

/** What was said about the page before is not said about the next one. */
function leaveFor(page: MainPage): void {
  sayNothing();
  go({ page });
}
