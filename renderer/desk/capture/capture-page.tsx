import { useMemo } from 'react';
import { view } from '../../../domain/case/view.ts';
import { useCase } from '../../store/hooks/use-cases.ts';
import { useTrays } from '../../store/hooks/use-desk.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useSession } from '../session.ts';
import { CASE_TEXT } from '../text/case.ts';
import { OpenCapture } from './open-capture.tsx';

type CapturePageProps = { readonly case: string; readonly material?: string };

/** 拍材料: papers under the camera become pages of the case, one material after the other. */
export function CapturePage({ case: id, material }: CapturePageProps) {
  const { calendar, rules, now } = useSession();
  const state = useCase(id);
  const trays = useTrays(id);
  const shown = useMemo(
    () => (state === 'loading' || state === undefined ? state : view(state, now, calendar, rules)),
    [state, now, calendar, rules],
  );
  if (shown === 'loading' || trays === 'loading') return <Page title={CASE_TEXT.loading}>{null}</Page>;
  if (shown === undefined) return <EmptyPage title={CASE_TEXT.unknownTitle} text={CASE_TEXT.unknown} />;
  return <OpenCapture key={id} view={shown} trays={trays} wanted={material} />;
}
