import { useState } from 'react';
import type { CaseView } from '../../../domain/case/view.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { Tray } from '../../store/files/trays.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { isComposing } from '../../ui/keys/key-press.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { useLock } from '../account/lock-state.ts';
import { useTray } from '../files/use-tray.ts';
import { usePreferences } from '../shell/preferences.ts';
import { CAPTURE_TEXT } from '../text/capture.ts';
import { useCamera } from './camera/use-camera.ts';
import styles from './capture.module.css';
import { Stage } from './live/stage.tsx';
import { absentWords, pageWords } from './live/stage-words.ts';
import { useLivePicture } from './live/use-live-picture.ts';
import { MaterialList } from './material-list.tsx';
import { captureLines, firstLine, OTHER } from './model/capture-lines.ts';
import { PageStrip } from './page-strip.tsx';
import { useCaptureActs } from './use-capture-acts.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { usePageMaker } from './use-page-maker.ts';

type OpenCaptureProps = {
  readonly view: CaseView;
  readonly trays: readonly Tray[];
  readonly wanted: string | undefined;
};

/** The camera at work for a case that is known here. */
export function OpenCapture({ view, trays, wanted }: OpenCaptureProps) {
  const { turn, look, device } = usePreferences().preferences.camera;
  const lines = captureLines(view, trays);
  const [current, choose] = useState(() => firstLine(lines, wanted));
  const [title, setTitle] = useState('');
  // A locked desk shows nothing, and the light of its camera is out.
  const hold = useCamera(device, useLock() !== null);
  const { camera } = hold;
  const maker = usePageMaker();
  const live = useLivePicture(camera.state === 'live' ? camera.stream : null, maker);
  const isOther = current === OTHER;
  const tray = useTray(view.state.id, current, isOther ? title.trim() : '');
  const notYet = isOther && title.trim() === '' ? CAPTURE_TEXT.titleMissing : null;
  const acts = useCaptureActs({ hold, live, maker, tray, lines, current, choose, notYet });
  useActs([acts.shoot, acts.done, acts.remove, ...acts.ways, ...acts.others]);
  const { desk, giveBack } = useDeskKeys();
  const words = pageWords(live);
  const hasPages = tray.pages.length > 0;
  const { opening } = view.state;
  return (
    <Page
      title={CAPTURE_TEXT.title(lines.find(({ id }) => id === current)?.name ?? '')}
      subtitle={opening ? CAPTURE_TEXT.ofCase(opening.bundle.name, tailOf(opening.number)) : ''}
      aside={
        <MaterialList
          lines={lines}
          current={current}
          onChoose={(id) => {
            giveBack();
            void acts.goTo(id);
          }}
        />
      }
      footer={
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons act; this only takes the focus off them
        <div className={styles.foot} onClick={giveBack}>
          {acts.ways.map((act) => (
            <ActButton key={act.id} act={act} />
          ))}
          <ActButton act={acts.shoot} primary={!hasPages} />
          <ActButton act={acts.done} primary={hasPages} />
        </div>
      }
    >
      <div ref={desk} className={styles.desk} tabIndex={-1} data-camera={camera.state}>
        <Stage live={live} turn={turn} look={look} absent={absentWords(camera, live)} />
        <p className={styles.words} data-level={words.warning ? 'warning' : 'plain'} role="status">
          {words.text}
          <span>{CAPTURE_TEXT.lookNow(CAPTURE_TEXT.looks[look])}</span>
        </p>
        <div className={styles.taken}>
          {isOther ? <OtherTitle value={title} onChange={setTitle} onDone={giveBack} /> : null}
          <PageStrip tray={tray} making={acts.making} remove={acts.remove} />
        </div>
      </div>
    </Page>
  );
}

type OtherTitleProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onDone: () => void;
};

/** What no line of the checklist asks for says itself what it is. Enter goes back to the camera. */
function OtherTitle({ value, onChange, onDone }: OtherTitleProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field acts; this only takes the focus off it
    <div onKeyDown={(event) => event.key === 'Enter' && !isComposing(event.nativeEvent) && onDone()}>
      <TextField
        label={CAPTURE_TEXT.otherTitle}
        name="capture-title"
        value={value}
        onChange={onChange}
        hint={CAPTURE_TEXT.otherTitleHint}
        autoFocus
      />
    </div>
  );
}
