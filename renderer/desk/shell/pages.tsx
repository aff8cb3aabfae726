import type { ReactNode } from 'react';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import type { Place } from '../navigation.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { SHELL_TEXT } from '../text/shell.ts';

/** The page that belongs to a place; its members are the page's properties. */
export function pageOf(place: Place): ReactNode {
  switch (place.page) {
    case 'settings':
      return <SettingsPage />;
    default:
      return <EmptyPage title={SHELL_TEXT.pages[titleOf(place)]} text={SHELL_TEXT.toCome} />;
  }
}

function titleOf({ page }: Place): keyof typeof SHELL_TEXT.pages {
  if (page === 'case') return 'search';
  return page === 'slip' ? 'handoff' : page;
}
