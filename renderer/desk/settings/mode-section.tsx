import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { sayNothing } from '../shell/messages.ts';
import { usePreferences } from '../shell/preferences.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import styles from './settings.module.css';

const TEXT = SETTINGS_TEXT.mode;

/** From practice to the desk and back; the two records never meet. */
export function ModeSection() {
  const { practice } = useSession();
  const { change } = usePreferences();
  const other: Act = {
    id: 'switch-mode',
    key: 'Ctrl+Enter',
    label: practice ? TEXT.toDesk : TEXT.toPractice,
    run: async () => {
      sayNothing();
      go({ page: 'workbench' });
      await change({ store: practice ? 'desk' : 'practice' });
    },
  };
  useActs([other]);
  return (
    <section className={styles.section}>
      <h2>{`${TEXT.now}${practice ? TEXT.practice : TEXT.desk}`}</h2>
      <p>{practice ? TEXT.practiceText : TEXT.deskText}</p>
      <div className={styles.row}>
        <ActButton act={other} primary />
      </div>
    </section>
  );
}
