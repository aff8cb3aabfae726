import { useCounts } from '../../store/hooks/use-cases.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useSession } from '../session.ts';
import { ISSUE_TEXT } from '../text/issue.ts';
import styles from './issue.module.css';

export type IssueTab = 'here' | 'way';
const TABS: readonly { readonly tab: IssueTab; readonly key: string; readonly awaits: string }[] = [
  { tab: 'here', key: 'Alt+Q', awaits: 'deliver' },
  { tab: 'way', key: 'Alt+W', awaits: 'confirm' },
];

type IssueTabsProps = { readonly shown: IssueTab; readonly onShow: (tab: IssueTab) => void };

/** What lies here to be collected, and what was sent and waits for its receipt. */
export function IssueTabs({ shown, onShow }: IssueTabsProps) {
  const { today } = useSession();
  const counts = useCounts(today);
  const acts = TABS.map(
    ({ tab, key }): Act => ({ id: `issue-${tab}`, key, label: ISSUE_TEXT.tabs[tab], run: () => onShow(tab) }),
  );
  useActs(acts);
  return (
    <div className={styles.tabs} role="tablist">
      {TABS.map(({ tab, key, awaits }, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          data-tab={tab}
          onClick={() => void acts[index]?.run()}
        >
          {ISSUE_TEXT.tabs[tab]} <strong>{counts === 'loading' ? '' : (counts.awaits[awaits] ?? 0)}</strong>{' '}
          <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
