import { Tabs } from '../../ui/layout/tabs.tsx';
import { ACCESS_LOG_TEXT } from '../text/access-log.ts';

export type LogsTab = keyof typeof ACCESS_LOG_TEXT.tabs;
const TABS: readonly { readonly tab: LogsTab; readonly key: string }[] = [
  { tab: 'day', key: 'Alt+Q' },
  { tab: 'access', key: 'Alt+W' },
];
export const LOGS_TABS: readonly LogsTab[] = TABS.map(({ tab }) => tab);

type LogsTabsProps = { readonly shown: LogsTab; readonly onShow: (tab: LogsTab) => void };

/** The day's work, and who looked at whose data. */
export function LogsTabs({ shown, onShow }: LogsTabsProps) {
  const tabs = TABS.map((one) => ({ ...one, label: ACCESS_LOG_TEXT.tabs[one.tab] }));
  return <Tabs name="logs" tabs={tabs} shown={shown} onShow={onShow} />;
}
