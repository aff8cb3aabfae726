import { useAwaits } from '../../store/hooks/use-cases.ts';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { awaitedParts } from '../lists/case-line.ts';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { ArriveTab } from './arrive-tab.tsx';
import { HandTab } from './hand-tab.tsx';
import { type HandoffTab, setHandoffPlace, useHandoffPlace } from './handoff-place.ts';
import { ReadyTab } from './ready-tab.tsx';
import { isOwn } from './use-unit-views.ts';
import { WayTab } from './way-tab.tsx';

const TABS: readonly { readonly tab: HandoffTab; readonly key: string; readonly awaits: string }[] = [
  { tab: 'ready', key: 'Alt+Q', awaits: 'hand-off' },
  { tab: 'way', key: 'Alt+W', awaits: 'sign' },
  { tab: 'hand', key: 'Alt+E', awaits: 'conclude' },
  { tab: 'arrive', key: 'Alt+R', awaits: 'arrive' },
];
const PAGES = { ready: ReadyTab, way: WayTab, hand: HandTab, arrive: ArriveTab } as const;

/** 流转: what goes to the units, what is on its way, what they have in hand, what comes back. */
export function HandoffPage() {
  const { operator } = useSession();
  const place = useHandoffPlace();
  // A unit's own desk begins with what is on its way to it; nothing is handed over from there.
  const tab = operator.unit !== undefined && place.tab === 'ready' ? 'way' : place.tab;
  const Tab = PAGES[tab];
  return <Tab tabs={<HandoffTabs shown={tab} />} />;
}

function HandoffTabs({ shown }: { readonly shown: HandoffTab }) {
  const { operator } = useSession();
  const awaiting = useAwaits();
  const countOf = (awaits: string) =>
    awaiting === 'loading'
      ? ('' as const)
      : Object.entries(awaiting)
          .filter(([key]) => awaitedParts(key).act === awaits && isOwn(awaitedParts(key).unit, operator))
          .reduce((sum, [, count]) => sum + count, 0);
  const tabs = TABS.filter(({ tab }) => operator.unit === undefined || tab !== 'ready').map(({ tab, key, awaits }) => ({
    tab,
    key,
    label: HANDOFF_TEXT.tabs[tab],
    count: countOf(awaits),
  }));
  const show = (tab: HandoffTab) => setHandoffPlace({ tab, unit: null, step: null });
  return <Tabs name="tab" tabs={tabs} shown={shown} onShow={show} />;
}
