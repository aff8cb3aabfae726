import { CAPTURE_TEXT } from '../text/capture.ts';
import styles from './capture.module.css';
import type { CaptureLine } from './model/capture-lines.ts';

type MaterialListProps = {
  readonly lines: readonly CaptureLine[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
};

/** The checklist in its order, with what of it was photographed. */
export function MaterialList({ lines, current, onChoose }: MaterialListProps) {
  return (
    <section className={styles.materials}>
      <h2>
        {CAPTURE_TEXT.materials}
        <small>{CAPTURE_TEXT.materialsHint}</small>
      </h2>
      <ol>
        {lines.map((line) => {
          const isCurrent = line.id === current;
          return (
            <li
              key={line.id}
              data-line={line.id}
              data-current={isCurrent}
              data-state={line.waiting > 0 ? 'waiting' : line.files > 0 ? 'filed' : 'none'}
            >
              <button type="button" aria-current={isCurrent ? 'step' : undefined} onClick={() => onChoose(line.id)}>
                <span>{line.name}</span>
                <small>{stateOf(line, isCurrent)}</small>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function stateOf({ files, pages, waiting }: CaptureLine, isCurrent: boolean): string {
  const parts = [
    files > 0 ? `✓ ${CAPTURE_TEXT.filed(files, pages)}` : '',
    waiting > 0 ? CAPTURE_TEXT.waiting(waiting) : '',
  ].filter(Boolean);
  return parts.join('，') || (isCurrent ? CAPTURE_TEXT.now : CAPTURE_TEXT.none);
}
