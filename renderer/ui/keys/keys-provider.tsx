import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { isComposing } from './key-press.ts';
import { type Focus, KeyRegistry } from './key-registry.ts';

const RegistryContext = createContext<KeyRegistry | null>(null);

/** Listens to the keys of the whole window; every screen stands inside one. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new KeyRegistry());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const act = registry.find(event, focusOf(event.target));
      if (!act) return;
      event.preventDefault();
      if (!event.repeat) void registry.run(act);
    };
    // A list that has the focus would open on Ctrl+Enter and keep it: the act of the page comes first.
    const onSave = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.ctrlKey) return;
      onKey(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    window.addEventListener('keydown', onSave, { capture: true });
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onSave, { capture: true });
      window.removeEventListener('keydown', onKey);
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function useRegistry(): KeyRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('a screen stands outside KeysProvider');
  return registry;
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return 'field';
  return target.closest('button, a, [role="button"]') ? 'button' : 'elsewhere';
}
