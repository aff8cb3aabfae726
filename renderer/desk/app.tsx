import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Preferences } from '../../electron/contract/app-contract.ts';
import type { ResultOf } from '../../electron/contract.ts';
import { StoreProvider } from '../store/hooks/store-context.tsx';
import { useDeskStatus } from '../store/hooks/use-desk.ts';
import { UiProvider } from '../ui/theme/ui-provider.tsx';
import { bridge } from './shell/bridge.ts';
import { CrashGuard } from './shell/crash-guard.tsx';
import { Frame } from './shell/frame.tsx';
import { say } from './shell/messages.ts';
import { PreferencesContext, usePreferences } from './shell/preferences.ts';
import { SessionProvider } from './shell/session-provider.tsx';
import { FirstRun } from './start/first-run.tsx';
import { StationSetup } from './start/station-setup.tsx';
import { useDesk } from './start/use-desk.ts';
import { OpenFailed, Waiting } from './start/waiting.tsx';
import { SETTINGS_TEXT } from './text/settings.ts';
import { START_TEXT } from './text/start.ts';

type AppInfo = ResultOf<'app.info'>;

/** The whole window. */
export function App() {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void bridge().call('app.info', undefined).then(setInfo);
  }, []);
  return (
    <UiProvider>
      <CrashGuard>{info ? <WithPreferences info={info}>{<Desk />}</WithPreferences> : null}</CrashGuard>
    </UiProvider>
  );
}

function WithPreferences({ info, children }: { readonly info: AppInfo; readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(info.preferences);
  useEffect(() => {
    if (info.preferencesProblem !== '')
      say({ level: 'warning', text: START_TEXT.preferencesProblem, code: info.preferencesProblem });
  }, [info]);
  useEffect(() => {
    document.documentElement.classList.toggle('large-type', preferences.largeType);
  }, [preferences.largeType]);
  const held = useMemo(() => {
    const change = async (part: Partial<Preferences>) => {
      setPreferences((now) => ({ ...now, ...part }));
      const written = await bridge()
        .call('app.setPreferences', part)
        .catch(() => null);
      return written?.ok ? null : SETTINGS_TEXT.notSaved;
    };
    return { preferences, change };
  }, [preferences]);
  return <PreferencesContext value={held}>{children}</PreferencesContext>;
}

function Desk() {
  const { preferences, change } = usePreferences();
  const phase = useDesk(preferences.store);
  const choose = (store: Preferences['store']) => void change({ store });
  if (phase.at === 'choosing') return <FirstRun practice={() => choose('practice')} station={() => choose('desk')} />;
  if (phase.at === 'waiting') return <Waiting text={phase.text} />;
  if (phase.at === 'failed') {
    const toPractice = preferences.store === 'desk' ? () => choose('practice') : null;
    return <OpenFailed text={phase.text} code={phase.code} toPractice={toPractice} />;
  }
  return (
    <StoreProvider store={phase.store}>
      <StationDesk back={() => choose(null)} />
    </StoreProvider>
  );
}

function StationDesk({ back }: { readonly back: () => void }) {
  const { station } = useDeskStatus();
  if (!station) return <StationSetup back={back} />;
  return (
    <SessionProvider station={station}>
      <Frame />
    </SessionProvider>
  );
}
