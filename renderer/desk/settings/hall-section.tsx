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
import { Unsaved } from '../typing/unsaved.tsx';
import { hallProblems, withoutEmpty } from './hall-draft.ts';
import styles from './settings.module.css';
import { Clash } from './typing/clash.tsx';
import { saveAct } from './typing/save-act.ts';
import { useTypedOver } from './typing/use-typed-over.ts';

const TEXT = SETTINGS_TEXT.hall;
const EMPTY: HallDesk = { code: '', name: '' };

/** The other desks of the hall: 大厅日报 names those whose entries are not on this PC. */
export function HallSection() {
  const { station } = useSession();
  const entries = useStream(stationSubject(station.code));
  return entries === 'loading' ? null : <HallForm listed={hallDesks(entries)} />;
}

function HallForm({ listed }: { readonly listed: readonly HallDesk[] }) {
  const { station } = useSession();
  const run = useAct();
  const saved = { desks: listed.length > 0 ? listed : [EMPTY] };
  const typed = useTypedOver('settings/hall', saved);
  const rows = typed.value.desks;
  const setRows = (desks: readonly HallDesk[]) => typed.type({ desks });
  const problems = hallProblems(rows, station.code);
  const desks = withoutEmpty(rows);
  const save = saveAct({
    typed,
    saved: { desks: listed },
    written: { desks },
    label: SETTINGS_TEXT.save,
    wrong: problems.filter((problem) => Object.keys(problem).length > 0).length,
    save: async () => {
      const act = await run([stationSubject(station.code)], (_, context) => listHallDesks(desks, context), TEXT.saved);
      return act.ok;
    },
  });
  const add: Act = { id: 'hall-add', key: 'Alt+A', label: TEXT.add, run: () => setRows([...rows, EMPTY]) };
  useActs([save, add]);
  const change = (at: number, part: Partial<HallDesk>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{TEXT.hint(station.name)}</p>
      <Clash
        typed={typed}
        words={() => [SETTINGS_TEXT.sections.hall, listed.map(({ code, name }) => `${code} ${name}`).join('、')]}
      />
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
        <Unsaved kept={typed.kept} />
      </div>
    </section>
  );
}
