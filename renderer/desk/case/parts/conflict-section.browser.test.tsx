import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Decision } from '../../../../domain/acts/decision.ts';
import { openCalendar } from '../../../../domain/calendar/calendar.ts';
import { DEFAULT_COUNTY_RULES } from '../../../../domain/calendar/county-rules.ts';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import { fold } from '../../../../domain/case/fold.ts';
import { formChange, testDesk } from '../../../../domain/case/testing.ts';
import { view } from '../../../../domain/case/view.ts';
import type { Entry } from '../../../../domain/ledger/entry.ts';
import { KeysProvider } from '../../../ui/keys/keys-provider.tsx';
import { type Session, SessionContext } from '../../session.ts';
import { ConflictSection } from './conflict-section.tsx';

const NOON = 1_790_000_000_000;
const calendar = openCalendar({ id: 'test', name: 'test', years: [], regional: [], corrections: [] });

/** Two desks that wrote different names without knowing of each other. */
function contradiction(): readonly Entry[] {
  const [one, other] = [testDesk('ledger-aa'), testDesk('ledger-bb')];
  one.write('form.changed', formChange({ 'newborn.name': '田小满' }), NOON);
  other.write('form.changed', formChange({ 'newborn.name': '田小曼' }), NOON + 60_000);
  one.learn(other.entries());
  return one.entries();
}

/** A session whose acts are decided on these entries and then remembered. */
function sessionOver(entries: readonly Entry[], decided: Decision<unknown>[]): Session {
  return {
    operator: { no: 'ledger-aa-01', name: '测试甲' },
    setOperator: () => undefined,
    station: {
      code: '0003',
      name: '综合窗口3号',
      hall: '大厅',
      county: { code: '433127', name: '永顺县' },
      channel: 'hall',
      phone: '',
      address: '',
      closingTime: '17:30',
      operators: [{ no: 'ledger-aa-01', name: '测试甲' }],
    },
    calendar,
    rules: DEFAULT_COUNTY_RULES,
    today: asDateString('2026-11-21'),
    now: NOON,
    practice: false,
    catalogue: null,
    catalogueProblem: '',
    isMending: false,
    perform: async (_, decide) => {
      const decision = decide({ entriesOf: () => entries }, {} as never);
      decided.push(decision);
      return decision.ok ? { ok: true, value: decision.value, behind: false } : decision;
    },
  };
}

test('both values stand side by side with who said them, and choosing one settles it by an entry, pressed twice too', async () => {
  const entries = contradiction();
  const decided: Decision<unknown>[] = [];
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <SessionContext value={sessionOver(entries, decided)}>
      <KeysProvider>
        <ConflictSection
          view={view(fold('c1', entries), NOON, calendar)}
          access={{ children: [], sight: { adults: true, children: true } }}
        />
      </KeysProvider>
    </SessionContext>,
  );
  await expect.poll(() => place.querySelectorAll('button').length).toBe(2);
  for (const seen of ['田小满', '田小曼', '测试甲（ledger-aa-01）', 'ledger-bb-01', '以此为准'])
    expect(place.textContent).toContain(seen);
  const pressed = [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('田小满'));
  pressed?.click();
  pressed?.click();
  await expect.poll(() => decided.length).toBeGreaterThan(0);
  expect(decided).toHaveLength(1);
  expect(decided[0]).toMatchObject({
    ok: true,
    entries: [{ kind: 'conflict.settled', data: { keep: 'ledger-aa:1' } }],
  });
  root.unmount();
  place.remove();
});
