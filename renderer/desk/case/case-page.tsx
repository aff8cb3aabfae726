import { useMemo } from 'react';
import { view } from '../../../domain/case/view.ts';
import { useCase } from '../../store/hooks/use-cases.ts';
import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useSession } from '../session.ts';
import { CASE_TEXT } from '../text/case.ts';
import { ERASE_TEXT } from '../text/erase.ts';
import { erasedWords } from './erased-words.ts';
import { OpenCase } from './open-case.tsx';

/** 办件: everything of one case on one page. */
export function CasePage({ id }: { readonly id: string }) {
  const { calendar, rules, now, station } = useSession();
  const { erasures } = useDeskStatus();
  const state = useCase(id);
  const shown = useMemo(
    () => (state === 'loading' || state === undefined ? state : view(state, now, calendar, rules)),
    [state, now, calendar, rules],
  );
  if (shown === 'loading') return <Page title={CASE_TEXT.loading}>{null}</Page>;
  const erased = erasures.get(id);
  if (erased) return <EmptyPage title={ERASE_TEXT.goneTitle} text={erasedWords(erased, station)} />;
  if (shown === undefined) return <EmptyPage title={CASE_TEXT.unknownTitle} text={CASE_TEXT.unknown} />;
  return <OpenCase key={id} view={shown} />;
}
