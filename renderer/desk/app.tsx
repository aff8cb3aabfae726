import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { StationProfile } from '../../domain/station/station-state.ts';
import type { PreferenceChange, Preferences } from '../../electron/contract/app-contract.ts';
import { StoreProvider, useStore } from '../store/hooks/store-context.tsx';
import { useDeskStatus } from '../store/hooks/use-desk.ts';
import type { Store } from '../store/store.ts';
import { TypedWarning } from '../ui/fields/typed-warning.ts';
import { UiProvider } from '../ui/theme/ui-provider.tsx';
import { type AccountNote, keepNotes } from './account/account-notes.ts';
import { Founding } from './account/founding.tsx';
import { LockGate } from './account/lock-gate.tsx';
import { SignIn } from './account/sign-in.tsx';
import type { Admitted } from './account/sign-in-passphrase.tsx';
import { RestoreFlow } from './backup/restore-flow.tsx';
import { bridge } from './shell/bridge.ts';
import { CrashGuard } from './shell/crash-guard.tsx';
import { Frame } from './shell/frame.tsx';
import { say } from './shell/messages.ts';
import { PreferencesContext, usePreferences } from './shell/preferences.ts';
import { printWarning } from './shell/print-warning.ts';
import { SessionProvider } from './shell/session-provider.tsx';
import { BrokenVault } from './start/broken-vault.tsx';
import { configureDesk } from './start/configure.ts';
import { FirstRun } from './start/first-run.tsx';
import { LateSetup } from './start/late-setup.tsx';
import { LostRecord } from './start/lost-record.tsx';
import { type AppInfo, useAppInfo } from './start/use-app-info.ts';
import { useDesk } from './start/use-desk.ts';
import { OpenFailed, Waiting } from './start/waiting.tsx';
import { SETTINGS_TEXT } from './text/settings.ts';
import { START_TEXT } from './text/start.ts';

/** The whole window. */
export function App() {
  return (
    <UiProvider>
      <TypedWarning value={printWarning}>
        <CrashGuard>
          <Whole />
        </CrashGuard>
      </TypedWarning>
    </UiProvider>
  );
}

/** Never white for long: while nothing is drawn here the first sentence of the page itself stands there. */
function Whole() {
  const info = useAppInfo();
  if (info === 'coming') return null;
  if (info === 'waited-for') return <Waiting text={START_TEXT.opening} />;
  if (info === 'unanswered') return <OpenFailed text={START_TEXT.unanswered} code="app.info" toPractice={null} />;
  return <WithPreferences info={info}>{<Desk />}</WithPreferences>;
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
    const change = async (part: PreferenceChange) => {
      setPreferences((now) => ({ ...now, ...part }));
      const written = await bridge()
        .call('app.setPreferences', part)
        .catch(() => null);
      return written?.ok ? null : SETTINGS_TEXT.notSaved;
    };
    const choosePdfFolder = async () => {
      const chosen = await bridge()
        .call('app.choosePdfFolder', undefined)
        .catch(() => ({ ok: false as const }));
      if (chosen?.ok) setPreferences(chosen.preferences);
      return chosen === null || chosen.ok ? null : SETTINGS_TEXT.notSaved;
    };
    return { preferences, change, choosePdfFolder };
  }, [preferences]);
  return <PreferencesContext value={held}>{children}</PreferencesContext>;
}

function Desk() {
  const { preferences, change } = usePreferences();
  const { phase, enter } = useDesk(preferences.store);
  const choose = (store: Preferences['store']) => void change({ store });
  const admit = ({ no, key, notes }: Admitted) => {
    const begin = async (store: Store) => {
      // Behind the first screen.
      void keepNotes(store, notes);
      return '';
    };
    enter({ key, operator: no, begin });
    if (preferences.lastOperator !== no) void change({ lastOperator: no });
  };
  const found = (profile: StationProfile, key: Uint8Array) => {
    const keeper = profile.operators[0]?.no ?? '';
    const founded: AccountNote = { no: keeper, change: 'founded', count: 0 };
    const begin = async (store: Store) => {
      const refusal = await configureDesk(store, profile);
      if (refusal === '') await keepNotes(store, [founded]);
      return refusal;
    };
    enter({ key, operator: keeper, begin });
    void change({ lastOperator: keeper });
  };
  const leave = () => choose(null);
  switch (phase.at) {
    case 'choosing':
      return (
        <Choosing
          practice={() => choose('practice')}
          station={() => choose('desk')}
          restored={(lastOperator) => void change({ store: 'desk', lastOperator })}
        />
      );
    case 'waiting':
      return <Waiting text={phase.text} />;
    case 'founding':
      return <Founding back={leave} done={found} />;
    case 'locked':
      return <SignIn accounts={phase.accounts} last={preferences.lastOperator} toList={false} admit={admit} />;
    case 'vault-damaged':
      return <BrokenVault toPractice={() => choose('practice')} admit={admit} />;
    case 'record-lost': {
      const restored = (lastOperator: string) => void change({ lastOperator }).then(() => window.location.reload());
      return <LostRecord toPractice={() => choose('practice')} restored={restored} />;
    }
    case 'failed': {
      const toPractice = preferences.store === 'desk' ? () => choose('practice') : null;
      return <OpenFailed text={phase.text} code={phase.code} toPractice={toPractice} />;
    }
    case 'open':
      return (
        <StoreProvider store={phase.store}>
          <StationDesk back={leave} toPractice={() => choose('practice')} />
        </StoreProvider>
      );
  }
}

type ChoosingProps = {
  readonly practice: () => void;
  readonly station: () => void;
  readonly restored: (no: string) => void;
};

/** The three ways of a first run. */
function Choosing({ practice, station, restored }: ChoosingProps) {
  const [isRestoring, setRestoring] = useState(false);
  if (isRestoring) return <RestoreFlow back={() => setRestoring(false)} done={restored} />;
  return <FirstRun practice={practice} station={station} restore={() => setRestoring(true)} />;
}

type StationDeskProps = { readonly back: () => void; readonly toPractice: () => void };

function StationDesk({ back, toPractice }: StationDeskProps) {
  const { name } = useStore();
  const { station } = useDeskStatus();
  if (!station) return <LateSetup back={back} toPractice={toPractice} />;
  const desk = (
    <SessionProvider station={station}>
      <Frame />
    </SessionProvider>
  );
  return name === 'desk' ? <LockGate>{desk}</LockGate> : desk;
}
