import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { BackupSection } from '../backup/backup-section.tsx';
import { useSession } from '../session.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { AccountsSection } from './accounts-section.tsx';
import { CalendarSection } from './calendar/calendar-section.tsx';
import { CatalogueSection } from './catalogue-section.tsx';
import { DeviceSection } from './device-section.tsx';
import { HallSection } from './hall-section.tsx';
import { ModeSection } from './mode-section.tsx';
import { PapersSection } from './papers-section.tsx';
import { PhrasesSection } from './phrases-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { SECTIONS, type Section, sectionsFor } from './section-rights.ts';
import styles from './settings.module.css';
import { StationSection } from './station-section.tsx';

/** What this desk is and how it counts: one section at a time, each with its own act. */
export function SettingsPage({ section: wanted }: { readonly section?: Section }) {
  const { station, operator } = useSession();
  const sections = sectionsFor(station, operator.no);
  const [chosen, setSection] = useState<Section>(wanted ?? sections[0] ?? 'device');
  const section = sections.includes(chosen) ? chosen : (sections[0] ?? 'device');
  const acts = sections.map(
    (name): Act => ({
      id: `settings-${name}`,
      key: keyOf(SECTIONS.indexOf(name)),
      label: SETTINGS_TEXT.sections[name],
      run: () => setSection(name),
    }),
  );
  useActs(acts);
  return (
    <Page title={SETTINGS_TEXT.title} subtitle={SETTINGS_TEXT.sectionHint}>
      <div className={styles.layout}>
        <nav className={styles.sections} aria-label={SETTINGS_TEXT.title}>
          {acts.map((act, index) => (
            <button
              key={act.id}
              type="button"
              aria-current={sections[index] === section}
              onClick={() => void act.run()}
            >
              {act.label}
              <kbd>{act.key}</kbd>
            </button>
          ))}
        </nav>
        <SectionOf key={section} section={section} />
      </div>
    </Page>
  );
}

/** Ten digits, then the same with Shift. */
function keyOf(index: number): string {
  const digit = (index + 1) % 10;
  return index < 10 ? `Ctrl+${digit}` : `Ctrl+Shift+${digit}`;
}

function SectionOf({ section }: { readonly section: Section }) {
  switch (section) {
    case 'station':
    case 'operators':
      return <StationSection part={section} />;
    case 'accounts':
      return <AccountsSection />;
    case 'calendar':
      return <CalendarSection />;
    case 'catalogue':
      return <CatalogueSection />;
    case 'hall':
      return <HallSection />;
    case 'phrases':
      return <PhrasesSection />;
    case 'papers':
      return <PapersSection />;
    case 'rules':
      return <RulesSection />;
    case 'device':
      return <DeviceSection />;
    case 'backup':
      return <BackupSection />;
    case 'mode':
      return <ModeSection />;
  }
}
