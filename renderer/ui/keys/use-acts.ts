import { createContext, useContext, useLayoutEffect, useState } from 'react';
import type { Act } from './act.ts';
import type { Modality } from './key-registry.ts';
import { useRegistry } from './keys-provider.tsx';

const WithinContext = createContext<symbol | null>(null);

/** Stands around what lies inside a modal part of the screen; `value` is what its `useActs` gave. */
export const Within = WithinContext.Provider;

type Reach = { readonly modal?: Modality; readonly frame?: boolean };

/**
 * Makes these acts reachable by their keys while the component is mounted. The innermost component wins a key; with
 * `modal` the keys of what is outside rest, and what has acts inside it stands in `Within`. `frame`: stands around every
 * page.
 * @returns the name of the layer, for `Within`
 */
export function useActs(acts: readonly Act[], { modal = false, frame = false }: Reach = {}): symbol {
  const within = useContext(WithinContext);
  const registry = useRegistry();
  const [layer] = useState(() => ({ id: Symbol('layer'), depth: registry.nextDepth() }));
  // Before the paint, so that a key that can be read can be pressed. Without a dependency list: acts close over the state
  // of each render, and the newest must be the ones that run.
  useLayoutEffect(() => {
    registry.set(layer.id, { depth: layer.depth, modal, within, frame, acts });
  });
  useLayoutEffect(() => () => registry.remove(layer.id), [registry, layer]);
  return layer.id;
}
