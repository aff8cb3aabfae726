import { useCounts } from '../../store/hooks/use-cases.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { awaitedParts } from '../lists/case-line.ts';
import { useSession } from '../session.ts';
import { HANDOFF_TEXT } from '../text/handoff.ts';
import { ArriveTab } from './arrive-tab.tsx';
import { HandTab } from './hand-tab.tsx';
import styles from './handoff.module.css';
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
  return <Tab tabs={<Tabs shown={tab} />} />;
}

function Tabs({ shown }: { readonly shown: HandoffTab }) {
  const { today, operator } = useSession();
  const counts = useCounts(today);
  const tabs = operator.unit === undefined ? TABS : TABS.filter((one) => one.tab !== 'ready');
  const acts: readonly Act[] = tabs.map(({ tab, key }) => ({
    id: `tab-${tab}`,
    key,
    label: HANDOFF_TEXT.tabs[tab],
    run: () => setHandoffPlace({ tab, unit: null, step: null }),
  }));
  useActs(acts);
  const countOf = (awaits: string) =>
    counts === 'loading'
      ? ''
      : Object.entries(counts.awaits)
          .filter(([key]) => awaitedParts(key).act === awaits && isOwn(awaitedParts(key).unit, operator))
          .reduce((sum, [, count]) => sum + count, 0);
  return (
    <div className={styles.tabs} role="tablist">
      {tabs.map(({ tab, key, awaits }, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          data-tab={tab}
          onClick={() => void acts[index]?.run()}
        >
          {HANDOFF_TEXT.tabs[tab]} <strong>{countOf(awaits)}</strong> <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
