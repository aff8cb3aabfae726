import { useLayoutEffect, useState } from 'react';
import type { Act } from './act.ts';
import { useRegistry } from './keys-provider.tsx';

/**
 * Makes these acts reachable by their keys while the component is mounted. The innermost component wins a key; with
 * `modal` the keys of everything outside it rest.
 */
export function useActs(acts: readonly Act[], { modal = false }: { readonly modal?: boolean } = {}): void {
  const registry = useRegistry();
  const [layer] = useState(() => ({ id: Symbol('layer'), depth: registry.nextDepth() }));
  // Before the paint, so that a key that can be read can be pressed. Without a dependency list: acts close over the state
  // of each render, and the newest must be the ones that run.
  useLayoutEffect(() => {
    registry.set(layer.id, { depth: layer.depth, modal, acts });
  });
  useLayoutEffect(() => () => registry.remove(layer.id), [registry, layer]);
}
