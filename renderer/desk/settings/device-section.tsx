import { useEffect, useState } from 'react';
import type { PreferenceChange } from '../../../electron/contract/app-contract.ts';
import type { ResultOf } from '../../../electron/contract.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { usePrinters } from '../printing/use-printer-choice.ts';
import { bridge } from '../shell/bridge.ts';
import { say } from '../shell/messages.ts';
import { usePreferences } from '../shell/preferences.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import styles from './settings.module.css';

const TEXT = SETTINGS_TEXT.device;

/** 等保 asks for a time-out and names no number. */
const IDLE_MINUTES = [3, 5, 10, 15, 30];

/** What concerns this PC alone: printer, folder for PDFs, size of type. Holds at once, nothing to save. */
export function DeviceSection() {
  const { preferences, change, choosePdfFolder } = usePreferences();
  const printers = usePrinters();
  const info = useInfo();
  const set = async (part: PreferenceChange) => {
    const problem = await change(part);
    if (problem) say({ level: 'warning', text: problem });
  };
  const chooseFolder: Act = {
    id: 'choose-folder',
    key: 'Alt+F',
    label: TEXT.chooseFolder,
    run: async () => {
      const problem = await choosePdfFolder();
      if (problem) say({ level: 'warning', text: problem });
    },
  };
  useActs([chooseFolder]);
  const choices = [
    { value: '', label: TEXT.system },
    ...(printers ?? []).map(({ name, label }) => ({ value: name, label: label || name })),
  ];
  return (
    <section className={styles.section}>
      <Tick
        name="large-type"
        checked={preferences.largeType}
        onChange={(largeType) => void set({ largeType })}
        autoFocus
      >
        {TEXT.largeType} <span className={styles.soft}>{TEXT.largeTypeHint}</span>
      </Tick>
      <SelectField
        label={ACCOUNT_TEXT.idle}
        name="device-idle"
        options={IDLE_MINUTES.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
        value={String(preferences.idleMinutes)}
        onChange={(minutes) => void set({ idleMinutes: Number(minutes) })}
      />
      <SelectField
        label={TEXT.printer}
        name="device-printer"
        options={choices}
        value={preferences.printer}
        emptyIsOption
        onChange={(printer) => void set({ printer })}
      />
      {printers?.length === 0 ? <Banner level="warning" text={TEXT.noPrinter} /> : null}
      <div>
        <span className={styles.soft}>{TEXT.folder}</span>
        <div className={styles.row}>
          <span>{preferences.pdfFolder || TEXT.folderDefault}</span>
          <ActButton act={chooseFolder} />
        </div>
      </div>
      {info ? (
        <Facts
          facts={[
            [TEXT.data, info.dataFolder],
            [TEXT.program, TEXT.version(info.version, info.electron)],
          ]}
        />
      ) : null}
    </section>
  );
}

function useInfo(): ResultOf<'app.info'> | null {
  const [info, setInfo] = useState<ResultOf<'app.info'> | null>(null);
  useEffect(() => {
    void bridge().call('app.info', undefined).then(setInfo);
  }, []);
  return info;
}
