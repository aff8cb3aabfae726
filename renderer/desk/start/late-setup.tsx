import { useEffect, useState } from 'react';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { draftOf, EMPTY_STATION } from '../settings/station-draft.ts';
import { bridge } from '../shell/bridge.ts';
import { levelOf } from '../shell/finding-level.ts';
import { START_TEXT } from '../text/start.ts';
import { configureDesk } from './configure.ts';
import { EmptiedRecord } from './emptied-record.tsx';
import { type Said, StationSetup } from './station-setup.tsx';
import { Waiting } from './waiting.tsx';

type LateSetupProps = { readonly back: () => void; readonly toPractice: () => void };

/**
 * The vault is there and no station: a power cut between the founding and its first act, or its entry lies in what neither
 * copy of the record can give back. Who and where is asked again, filled in as far as the vault knows it; damage is said first.
 */
export function LateSetup({ back, toPractice }: LateSetupProps) {
  const kept = useKeptStation();
  const isLost = useIsLost();
  const [isAnew, setAnew] = useState(false);
  if (kept === 'asking') return <Waiting text={START_TEXT.opening} />;
  if (kept && !isLost && !isAnew) return <EmptiedRecord toPractice={toPractice} setUp={() => setAnew(true)} />;
  return <SetupAgain kept={kept} back={isAnew ? () => setAnew(false) : back} />;
}

/** Whether something is told to be in neither copy of the record. */
function useIsLost(): boolean {
  return useDeskStatus().findings.some(({ code }) => code === 'lost' || code === 'entries-aside');
}

type SetupAgainProps = { readonly kept: StationProfile | null; readonly back: () => void };

function SetupAgain({ kept, back }: SetupAgainProps) {
  const store = useStore();
  const { operator, findings } = useDeskStatus();
  const [draft, setDraft] = useState(kept ? draftOf(kept) : EMPTY_STATION);
  const save = (profile: StationProfile) => configureDesk(store, { ...profile, operators: keptBy(operator, profile) });
  const isLost = useIsLost();
  // One sentence a kind, however many places it was found in.
  const told = new Map<string, Said>(findings.map(({ code, text }) => [code, { text, level: levelOf(code) }]));
  const ask = isLost ? askOver(kept) : [];
  return (
    <StationSetup
      draft={draft}
      setDraft={setDraft}
      back={back}
      save={save}
      label={START_TEXT.beginWork}
      findings={[...told.values(), ...ask]}
    />
  );
}

function askOver(kept: StationProfile | null): readonly Said[] {
  return [{ text: kept ? START_TEXT.stationKept : START_TEXT.stationLost, level: 'warning' }];
}

/** The window's settings as the vault keeps them; null when it knows none. */
function useKeptStation(): StationProfile | null | 'asking' {
  const [kept, setKept] = useState<StationProfile | null | 'asking'>('asking');
  useEffect(() => {
    void bridge()
      .call('vault.status', undefined)
      .catch(() => null)
      .then((status) => setKept(status?.ok ? status.station : null));
  }, []);
  return kept;
}

/** Whoever founded the vault stays an operator, whatever was typed the second time. */
function keptBy(no: string, { operators }: StationProfile): StationProfile['operators'] {
  const isThere = operators.some((one) => one.no === no);
  return isThere ? operators : [{ no, name: no, roles: ['supervisor', 'administrator'] }, ...operators];
}
