import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { restFocus } from './rest-focus.ts';

type LayerProps = {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/**
 * A sheet over the page. While it is open the keys are its own, or else digits would be typed into the field beneath and
 * Enter would open a line that nobody sees: the browser keeps the focus in it and gives it back afterwards. Esc is an act
 * of whoever opens it.
 */
export function Layer({ label, className, children }: LayerProps) {
  const place = useRef<HTMLDialogElement>(null);
  // Before it is taken out of the page: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const sheet = place.current;
    sheet?.showModal();
    return () => {
      sheet?.close();
      const active = document.activeElement;
      // What had the focus before may be gone meanwhile; then it would go down with the sheet.
      if (active instanceof HTMLElement && sheet?.contains(active)) active.blur();
      restFocus();
    };
  }, []);
  return (
    <dialog ref={place} className={className} aria-label={label} onCancel={(event) => event.preventDefault()}>
      {children}
    </dialog>
  );
}
