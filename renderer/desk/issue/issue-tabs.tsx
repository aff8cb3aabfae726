import { useAwaits } from '../../store/hooks/use-cases.ts';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { ISSUE_TEXT } from '../text/issue.ts';

export type IssueTab = 'here' | 'way';
const TABS: readonly { readonly tab: IssueTab; readonly key: string; readonly awaits: string }[] = [
  { tab: 'here', key: 'Alt+Q', awaits: 'deliver' },
  { tab: 'way', key: 'Alt+W', awaits: 'confirm' },
];
export const ISSUE_TABS: readonly IssueTab[] = TABS.map(({ tab }) => tab);

type IssueTabsProps = { readonly shown: IssueTab; readonly onShow: (tab: IssueTab) => void };

/** What lies here to be collected, and what was sent and waits for its receipt. */
export function IssueTabs({ shown, onShow }: IssueTabsProps) {
  const awaiting = useAwaits();
  const tabs = TABS.map(({ tab, key, awaits }) => {
    const count = awaiting === 'loading' ? ('' as const) : (awaiting[awaits] ?? 0);
    return { tab, key, count, label: ISSUE_TEXT.tabs[tab] };
  });
  return <Tabs name="issue" tabs={tabs} shown={shown} onShow={onShow} />;
}
