import { configureStation } from '../../../domain/acts/station-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import { can } from '../../../domain/station/roles.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { keepAccounts } from '../account/keep-accounts.ts';
import { vaultWords } from '../account/vault-words.ts';
import { useAct, useSession } from '../session.ts';
import { say } from '../shell/messages.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { Unsaved } from '../typing/unsaved.tsx';
import type { OwnRow } from './operator-draft.ts';
import { addOperator, OperatorsForm } from './operators-form.tsx';
import styles from './settings.module.css';
import { draftOf, problemsOf, profileOf, wordsOf } from './station-draft.ts';
import { StationForm } from './station-form.tsx';
import { Clash } from './typing/clash.tsx';
import { saveAct } from './typing/save-act.ts';
import { useTypedOver } from './typing/use-typed-over.ts';

/** Station and operators are one profile, typed and saved as one; the page shows one part of it at a time. */
export function StationSection({ part }: { readonly part: 'station' | 'operators' }) {
  const { station, operator, catalogue } = useSession();
  const saved = draftOf(station);
  const typed = useTypedOver('settings/station', saved);
  const problems = problemsOf(typed.value, ownRowOf(station, operator.no));
  const profile = profileOf(typed.value);
  const saveProfile = useSaveProfile();
  const save = saveAct({
    typed,
    saved,
    written: draftOf(profile),
    label: SETTINGS_TEXT.save,
    wrong: problems.count,
    save: () => saveProfile(profile),
  });
  const add: Act = {
    id: 'operator-add',
    key: 'Alt+A',
    label: SETTINGS_TEXT.operators.add,
    run: () => typed.type(addOperator(typed.value)),
  };
  useActs(part === 'operators' ? [save, add] : [save]);
  const shared = { draft: typed.value, onChange: typed.type, problems, tried: true };
  return (
    <section className={styles.section}>
      <Clash typed={typed} words={(field) => wordsOf(saved, field)} />
      {part === 'station' ? (
        <StationForm {...shared} codeFixed />
      ) : (
        <OperatorsForm {...shared} units={catalogue?.units ?? []} />
      )}
      <div className={styles.row}>
        {part === 'operators' ? <ActButton act={add} /> : null}
        <ActButton act={save} primary />
        <Unsaved kept={typed.kept} />
      </div>
    </section>
  );
}

/** Saves the profile, and tells the vault who may open the desk now. Gives whether it was saved. */
function useSaveProfile(): (profile: StationProfile) => Promise<boolean> {
  const { practice } = useSession();
  const run = useAct();
  return async (profile) => {
    const saved = await run([stationSubject(profile.code)], () => configureStation(profile), SETTINGS_TEXT.saved);
    if (!saved.ok || practice) return saved.ok;
    const kept = await keepAccounts(profile, true);
    if (!kept.ok) say({ level: 'warning', text: vaultWords(kept), code: kept.code });
    return true;
  };
}

/** Rows are never reordered: who is signed in stands where he was saved. Absent for who is on no list (the sheet opened). */
function ownRowOf({ operators }: StationProfile, no: string): OwnRow | undefined {
  const row = operators.findIndex((one) => one.no === no);
  return row === -1 ? undefined : { row, no, keeps: can({ operators }, no, 'station') };
}
