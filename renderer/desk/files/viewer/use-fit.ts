import { useState } from 'react';
import type { Act } from '../../../ui/keys/act.ts';
import { FILES_TEXT } from '../../text/files.ts';

const TEXT = FILES_TEXT.viewer;

/** A page as wide as its place, or whole. */
export type Fit = 'width' | 'page';

/** How the pages are shown, and the key that changes it. */
export function useFit(): { readonly fit: Fit; readonly fitting: Act } {
  const [fit, setFit] = useState<Fit>('width');
  const [other, label] = fit === 'width' ? (['page', TEXT.whole] as const) : (['width', TEXT.wide] as const);
  return { fit, fitting: { id: 'file-fit', key: 'Z', label, run: () => setFit(other) } };
}
