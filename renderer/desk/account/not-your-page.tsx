import { Banner } from '../../ui/layout/banner.tsx';
import { Page } from '../../ui/layout/page.tsx';
import type { PageName } from '../navigation.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { SHELL_TEXT } from '../text/shell.ts';

/** Stands where a page would be that is not this operator's work, however he came here. */
export function NotYourPage({ page }: { readonly page: PageName }) {
  const titles: Readonly<Partial<Record<PageName, string>>> = SHELL_TEXT.pages;
  return (
    <Page title={titles[page] ?? SHELL_TEXT.product}>
      <Banner level="info" text={ACCOUNT_TEXT.notYourPage} />
    </Page>
  );
}
