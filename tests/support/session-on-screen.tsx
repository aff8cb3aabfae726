import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { Decision } from '../../domain/acts/decision.ts';
import { DEFAULT_COUNTY_RULES } from '../../domain/calendar/county-rules.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { type Session, SessionContext } from '../../renderer/desk/session.ts';
import type { Store } from '../../renderer/store/store.ts';
import { KeysProvider } from '../../renderer/ui/keys/keys-provider.tsx';
import { type MemoryDesk, MORNING, testCalendar, testStation } from './desk-in-memory.ts';

/** A session whose acts are decided at a desk in memory and put into `noted`, in order; nothing is entered by itself. */
export function sessionAt(
  { desk, context }: MemoryDesk,
  noted: Decision<unknown>[],
  change: Partial<Session> = {},
): Session {
  return {
    operator: { no: '0301', name: '测试甲' },
    setOperator: () => undefined,
    station: testStation,
    calendar: testCalendar,
    rules: DEFAULT_COUNTY_RULES,
    today: businessDate(MORNING),
    now: MORNING,
    practice: false,
    catalogue: null,
    catalogueProblem: '',
    isMending: false,
    perform: async (_, decide) => {
      const decision = decide(desk, context());
      noted.push(decision);
      return decision.ok ? { ok: true, value: decision.value, behind: false } : decision;
    },
    ...change,
  };
}

/** Acts that are saved in this store, whoever may do them. */
export function performAt(store: Store): Session['perform'] {
  return async (subjects, decide) => {
    const result = await store.perform(subjects, decide);
    return result.ok ? { ok: true, value: result.value, behind: false } : result;
  };
}

/** A part of the desk in the window, under this session; shown again it stays the same part. Gone after each test. */
export function screenForEach() {
  let mounted: Root | null = null;
  const clear = () => {
    mounted?.unmount();
    mounted = null;
    document.body.replaceChildren();
  };
  afterEach(clear);
  const show = (part: ReactNode, session: Session) => {
    mounted ??= createRoot(document.body.appendChild(document.createElement('div')));
    mounted.render(
      <SessionContext value={session}>
        <KeysProvider>{part}</KeysProvider>
      </SessionContext>,
    );
  };
  return { show, clear };
}

/** What stands in the window. */
export const textOnScreen = (): string => document.body.textContent ?? '';

export const clickOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
