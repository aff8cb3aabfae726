import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { BackupSection } from '../backup/backup-section.tsx';
import { useSession } from '../session.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { TYPING_TEXT } from '../text/typing.ts';
import { useIsTyped } from '../typing/kept-typing.ts';
import { useShown } from '../use-shown.ts';
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
  const [section, setSection] = useShown<Section>('settings', sections, sections[0] ?? 'device', wanted);
  return (
    <Page title={SETTINGS_TEXT.title} subtitle={SETTINGS_TEXT.sectionHint}>
      <div className={styles.layout}>
        <SectionList sections={sections} shown={section} onShow={setSection} />
        <SectionOf key={section} section={section} />
      </div>
    </Page>
  );
}

type SectionListProps = {
  readonly sections: readonly Section[];
  readonly shown: Section;
  readonly onShow: (section: Section) => void;
};

/** A key each, and a mark where something is typed and not saved. */
function SectionList({ sections, shown, onShow }: SectionListProps) {
  const isTyped = useIsTyped();
  const entries = sections.map((section) => ({ section, act: actOf(section, onShow) }));
  useActs(entries.map(({ act }) => act));
  return (
    <nav className={styles.sections} aria-label={SETTINGS_TEXT.title}>
      {entries.map(({ section, act }) => (
        <button key={section} type="button" aria-current={section === shown} onClick={() => void act.run()}>
          <span>
            {act.label}
            {isTyped(`settings/${placeOf(section)}`) ? <small>{TYPING_TEXT.unsavedHere}</small> : null}
          </span>
          <kbd>{act.key}</kbd>
        </button>
      ))}
    </nav>
  );
}

function actOf(section: Section, onShow: (section: Section) => void): Act {
  return {
    id: `settings-${section}`,
    key: keyOf(SECTIONS.indexOf(section)),
    label: SETTINGS_TEXT.sections[section],
    run: () => onShow(section),
  };
}

/** Station and operators are typed and saved as one. */
function placeOf(section: Section): Section {
  return section === 'operators' ? 'station' : section;
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
