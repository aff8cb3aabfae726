import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { ACCESS_LOG_TEXT } from '../text/access-log.ts';
import styles from './logs.module.css';

export type LogsTab = keyof typeof ACCESS_LOG_TEXT.tabs;
const TABS: readonly { readonly tab: LogsTab; readonly key: string }[] = [
  { tab: 'day', key: 'Alt+Q' },
  { tab: 'access', key: 'Alt+W' },
];

type LogsTabsProps = { readonly shown: LogsTab; readonly onShow: (tab: LogsTab) => void };

/** The day's work, and who looked at whose data. */
export function LogsTabs({ shown, onShow }: LogsTabsProps) {
  const acts = TABS.map(
    ({ tab, key }): Act => ({ id: `logs-${tab}`, key, label: ACCESS_LOG_TEXT.tabs[tab], run: () => onShow(tab) }),
  );
  useActs(acts);
  return (
    <div className={styles.tabs} role="tablist">
      {TABS.map(({ tab, key }, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          data-tab={tab}
          onClick={() => void acts[index]?.run()}
        >
          {ACCESS_LOG_TEXT.tabs[tab]} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
