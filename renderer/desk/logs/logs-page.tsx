import { useRights } from '../account/use-rights.ts';
import { useShown } from '../use-shown.ts';
import { AccessTab } from './access-tab.tsx';
import { DayTab } from './day-tab.tsx';
import { LOGS_TABS, type LogsTab, LogsTabs } from './logs-tabs.tsx';

/** 日志与台账: the day's work, and for who may read it the record of access. */
export function LogsPage() {
  const may = useRights();
  const [tab, setTab] = useShown<LogsTab>('logs', LOGS_TABS, 'day');
  if (!may('access-log')) return <DayTab tabs={null} />;
  const tabs = <LogsTabs shown={tab} onShow={setTab} />;
  return tab === 'access' ? <AccessTab tabs={tabs} /> : <DayTab tabs={tabs} />;
}
