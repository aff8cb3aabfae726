import { useRights } from '../account/use-rights.ts';
import { useShown } from '../use-shown.ts';
import { AccessTab } from './access-tab.tsx';
import { DayTab } from './day-tab.tsx';
import type { AccessPlace, LogPlace } from './log-place.ts';
import { LOGS_TABS, type LogsTab, LogsTabs } from './logs-tabs.tsx';

/** What of either was looked at when the page was left; Esc leads back to it. */
type LogsPageProps = { readonly day?: LogPlace | undefined; readonly access?: AccessPlace | undefined };

/** 日志与台账: the day's work, and for who may read it the record of access. */
export function LogsPage({ day, access }: LogsPageProps) {
  const may = useRights();
  const [tab, setTab] = useShown<LogsTab>('logs', LOGS_TABS, 'day');
  if (!may('access-log')) return <DayTab tabs={null} left={day} />;
  const tabs = <LogsTabs shown={tab} onShow={setTab} />;
  return tab === 'access' ? <AccessTab tabs={tabs} left={access} /> : <DayTab tabs={tabs} left={day} />;
}
