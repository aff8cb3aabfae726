import { useEffect, useMemo, useState } from 'react';
import { view } from '../../../domain/case/view.ts';
import { useCase } from '../../store/hooks/use-cases.ts';
import { useTrays } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { watchRest, windowClock } from '../../ui/keys/watch-rest.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { HIDE_AFTER_MS } from '../access/visit.ts';
import { useSession } from '../session.ts';
import { CAPTURE_TEXT } from '../text/capture.ts';
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
  const [isCovered, setCovered] = useState(false);
  useEffect(
    () => (isCovered ? undefined : watchRest(window, HIDE_AFTER_MS, windowClock, () => setCovered(true))),
    [isCovered],
  );
  if (isCovered) return <CoveredCapture goOn={() => setCovered(false)} />;
  if (shown === 'loading' || trays === 'loading') return <Page title={CASE_TEXT.loading}>{null}</Page>;
  if (shown === undefined) return <EmptyPage title={CASE_TEXT.unknownTitle} text={CASE_TEXT.unknown} />;
  return <OpenCapture key={id} view={shown} trays={trays} wanted={material} />;
}

/** Stands where papers lay for all to see and nobody was there: pages are in their trays, the camera is off. */
function CoveredCapture({ goOn }: { readonly goOn: () => void }) {
  const act: Act = { id: 'capture-go-on', key: 'Enter', label: CAPTURE_TEXT.goOn, run: goOn };
  useActs([act]);
  return <EmptyPage title={CAPTURE_TEXT.coveredTitle} text={CAPTURE_TEXT.covered} act={act} />;
}
