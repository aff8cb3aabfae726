import { useState } from 'react';
import { listHallDesks } from '../../../domain/acts/hall-acts.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import { hallDesks } from '../../../domain/station/hall-desks.ts';
import type { HallDesk } from '../../../domain/station/station-kinds.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../session.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { focusFirstProblem } from './focus-first-problem.ts';
import { hallProblems, withoutEmpty } from './hall-draft.ts';
import styles from './settings.module.css';

const TEXT = SETTINGS_TEXT.hall;

/** The other desks of the hall: 大厅日报 names those whose entries are not on this PC. */
export function HallSection() {
  const { station } = useSession();
  const entries = useStream(stationSubject(station.code));
  if (entries === 'loading') return null;
  const listed = hallDesks(entries);
  return <HallForm key={JSON.stringify(listed)} listed={listed} />;
}

const EMPTY: HallDesk = { code: '', name: '' };

function HallForm({ listed }: { readonly listed: readonly HallDesk[] }) {
  const { station } = useSession();
  const run = useAct();
  const [rows, setRows] = useState<readonly HallDesk[]>(listed.length > 0 ? listed : [EMPTY]);
  const problems = hallProblems(rows, station.code);
  const count = problems.filter((problem) => Object.keys(problem).length > 0).length;
  const isChanged = JSON.stringify(withoutEmpty(rows)) !== JSON.stringify(listed);
  const save: Act = {
    id: 'settings-save',
    key: 'Ctrl+Enter',
    label: count > 0 ? SETTINGS_TEXT.fix(count) : SETTINGS_TEXT.save,
    blocked: isChanged ? null : SETTINGS_TEXT.nothingChanged,
    run: async () => {
      if (count > 0) return focusFirstProblem();
      const desks = withoutEmpty(rows);
      await run([stationSubject(station.code)], (_, context) => listHallDesks(desks, context), TEXT.saved);
    },
  };
  const add: Act = { id: 'hall-add', key: 'Alt+A', label: TEXT.add, run: () => setRows([...rows, EMPTY]) };
  useActs([save, add]);
  const change = (at: number, part: Partial<HallDesk>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{TEXT.hint(station.name)}</p>
      <div className={styles.operators}>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered
          <div key={at} className={styles.operator}>
            <TextField
              label={TEXT.code(at + 1)}
              name={`hall-code-${at + 1}`}
              value={row.code}
              onChange={(code) => change(at, { code })}
              message={problems[at]?.code}
              autoFocus={at === 0}
            />
            <TextField
              label={TEXT.name(at + 1)}
              name={`hall-name-${at + 1}`}
              value={row.name}
              onChange={(name) => change(at, { name })}
              message={problems[at]?.name}
            />
          </div>
        ))}
      </div>
      <div className={styles.row}>
        <ActButton act={add} />
        <ActButton act={save} primary />
      </div>
    </section>
  );
}
