import type { ReactNode } from 'react';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { CasePage } from '../case/case-page.tsx';
import { DeadlinesPage } from '../deadlines/deadlines-page.tsx';
import { HandoffPage } from '../handoff/handoff-page.tsx';
import { SlipPage } from '../handoff/slip-page.tsx';
import { IntakePage } from '../intake/intake-page.tsx';
import { IssuePage } from '../issue/issue-page.tsx';
import type { Place } from '../navigation.ts';
import { SearchPage } from '../search/search-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { SHELL_TEXT } from '../text/shell.ts';
import { WorkbenchPage } from '../workbench/workbench-page.tsx';

/** The page that belongs to a place; its members are the page's properties. */
export function pageOf(place: Place): ReactNode {
  switch (place.page) {
    case 'workbench':
      return <WorkbenchPage />;
    case 'intake':
      return <IntakePage {...place} />;
    case 'case':
      return <CasePage {...place} />;
    case 'handoff':
      return <HandoffPage />;
    case 'slip':
      return <SlipPage {...place} />;
    case 'issue':
      return <IssuePage {...place} />;
    case 'deadlines':
      return <DeadlinesPage />;
    case 'search':
      return <SearchPage {...place} />;
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
