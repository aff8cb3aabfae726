import { useState } from 'react';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { EMPTY_STATION } from '../settings/station-draft.ts';
import { bridge } from '../shell/bridge.ts';
import { StationSetup } from '../start/station-setup.tsx';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './account.module.css';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { type Proposal, SheetStep } from './sheet-step.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.founding;

type FoundingProps = {
  readonly back: () => void;
  /** The station, whoever set it up (its first operator), and the desk's key. */
  readonly done: (profile: StationProfile, key: Uint8Array) => void;
};

/** The first run of a real desk: who and where, the keeper's passphrase, the recovery sheet. Nothing is saved before its end. */
export function Founding({ back, done }: FoundingProps) {
  const [draft, setDraft] = useState(EMPTY_STATION);
  const [profile, setProfile] = useState<StationProfile | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const keeper = profile?.operators[0];
  if (!profile || !keeper) {
    const toPassphrase = async (given: StationProfile) => {
      setProfile(given);
      return '';
    };
    const words = { label: TEXT.toPassphrase, note: TEXT.step(1) };
    return <StationSetup draft={draft} setDraft={setDraft} back={back} save={toPassphrase} {...words} />;
  }
  if (!proposal)
    return <KeeperStep operator={keeper} back={() => setProfile(null)} done={setProposal} key={keeper.no} />;
  return (
    <main className={styles.page}>
      <Page title={ACCOUNT_TEXT.sheet.title} subtitle={TEXT.step(3)}>
        <SheetStep
          proposal={proposal}
          of={{ hall: profile.hall, station: profile.name }}
          label={ACCOUNT_TEXT.sheet.done}
          done={(key) => done(profile, key)}
        />
      </Page>
    </main>
  );
}

type KeeperStepProps = {
  readonly operator: StationProfile['operators'][number];
  readonly back: () => void;
  readonly done: (proposal: Proposal) => void;
};

function KeeperStep({ operator, back, done }: KeeperStepProps) {
  const passphrase = useNewPassphrase(operator.no);
  const [problem, setProblem] = useState('');
  const { no, name } = operator;
  const found = async () => {
    const chosen = passphrase.take();
    if (chosen === null) return;
    const proposal = await bridge().call('vault.found', { no, name, passphrase: chosen });
    if (proposal.ok) done(proposal);
    else setProblem(vaultWords(proposal));
  };
  const main = { id: 'vault-found', key: 'Ctrl+Enter', label: TEXT.toSheet, run: found };
  const leave = { id: 'vault-back', key: 'Esc', label: START_TEXT.back, run: back };
  useActs([main, leave]);
  const footer = (
    <>
      <ActButton act={leave} />
      <ActButton act={main} primary />
    </>
  );
  return (
    <main className={styles.page}>
      <Page title={TEXT.passphraseTitle(name)} subtitle={TEXT.step(2)} footer={footer}>
        <div className={styles.form}>
          <p>{TEXT.passphraseText}</p>
          {problem ? <Banner level="error" text={problem} /> : null}
          <NewPassphraseFields passphrase={passphrase} enter={main} autoFocus />
        </div>
      </Page>
    </main>
  );
}
