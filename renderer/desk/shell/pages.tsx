import type { ReactNode } from 'react';
import { CapturePage } from '../capture/capture-page.tsx';
import { CasePage } from '../case/case-page.tsx';
import { CataloguePage } from '../catalogue/catalogue-page.tsx';
import { ConsultPage } from '../consult/consult-page.tsx';
import { DeadlinesPage } from '../deadlines/deadlines-page.tsx';
import { HandoffPage } from '../handoff/handoff-page.tsx';
import { SlipPage } from '../handoff/slip-page.tsx';
import { IntakePage } from '../intake/intake-page.tsx';
import { IssuePage } from '../issue/issue-page.tsx';
import { LogsPage } from '../logs/logs-page.tsx';
import type { Place } from '../navigation.ts';
import { SearchPage } from '../search/search-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { WorkbenchPage } from '../workbench/workbench-page.tsx';

/** The page that belongs to a place; its members are the page's properties. */
export function pageOf(place: Place): ReactNode {
  switch (place.page) {
    case 'workbench':
      return <WorkbenchPage />;
    case 'intake':
      return <IntakePage {...place} />;
    case 'consult':
      return <ConsultPage {...place} />;
    case 'case':
      return <CasePage {...place} />;
    case 'capture':
      return <CapturePage {...place} />;
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
      return <SettingsPage {...place} />;
    case 'logs':
      return <LogsPage {...place} />;
    case 'catalogue':
      return <CataloguePage {...place} />;
  }
}
