import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { closeOrJoin } from '../../../../../domain/acts/close-act.ts';
import type { Decision } from '../../../../../domain/acts/decision.ts';
import { DEFAULT_COUNTY_RULES } from '../../../../../domain/calendar/county-rules.ts';
import { asDateString } from '../../../../../domain/calendar/date-string.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import type { Role } from '../../../../../domain/station/role.ts';
import { acceptedCase } from '../../../../../tests/support/accepted-case.ts';
import { MORNING, testCalendar, testStation } from '../../../../../tests/support/desk-in-memory.ts';
import { KeysProvider } from '../../../../ui/keys/keys-provider.tsx';
import { type Session, SessionContext } from '../../../session.ts';
import { FurtherSection } from '../further-section.tsx';

let mounted: Root | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  document.body.replaceChildren();
});

/** What F6 offers for a closed case, to an operator of this role; `noted`: what was decided. */
function show(role: Role) {
  const memory = acceptedCase();
  const closing = { why: 'wrong-person' as const, reason: '录错了人', givenTo: '田小满' };
  memory.enter(closeOrJoin(memory.desk, 'c', closing, null, memory.context()));
  const noted: Decision<unknown>[] = [];
  const station = { ...testStation, operators: [{ no: '0301', name: '测试甲', roles: [role] }] };
  const session: Session = {
    operator: { no: '0301', name: '测试甲' },
    setOperator: () => undefined,
    station,
    calendar: testCalendar,
    rules: DEFAULT_COUNTY_RULES,
    today: asDateString('2026-11-18'),
    now: MORNING,
    practice: false,
    catalogue: null,
    catalogueProblem: '',
    perform: async (_, decide) => {
      const decision = decide(memory.desk, memory.context());
      noted.push(decision);
      return decision.ok ? { ok: true, value: decision.value, behind: false } : decision;
    },
  };
  mounted = createRoot(document.body.appendChild(document.createElement('div')));
  mounted.render(
    <SessionContext value={session}>
      <KeysProvider>
        <FurtherSection view={memory.caseView('c')} onClose={() => undefined} />
      </KeysProvider>
    </SessionContext>,
  );
  return { noted, tail: tailOf(memory.caseState('c').opening?.number ?? '') };
}

const text = () => document.body.textContent;
const press = (act: string) => document.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();

/** As a person types: React hears only of what comes through the field's own setter. */
function type(typed: string): void {
  const field = [...document.querySelectorAll<HTMLInputElement>('#further input[type="text"]')].at(-1);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

test('S87 clearing a case away is offered to who keeps the desk, and to nobody else', async () => {
  show('clerk');
  await expect.poll(text).toContain('其他办理');
  expect(text()).not.toContain('从本机清除');
});

test('S87 the form says what will be gone, also of backups, and does it only after the end of the number was typed', async () => {
  const { noted, tail } = show('administrator');
  await expect.poll(text).toContain('从本机清除');
  press('further-erase-case');
  await expect.poll(text).toMatch(/恢复密钥都打不开.*以前做的备份里还有这一件/);
  press('save-erase');
  type(tail === '00000' ? '11111' : '00000');
  await expect.poll(text).toContain('和本件的办件号对不上');
  press('save-erase');
  expect(noted).toEqual([]);
  type(tail);
  await expect.poll(() => document.querySelector('[data-act="save-erase"]:enabled')).not.toBeNull();
  press('save-erase');
  await expect.poll(() => noted.length).toBe(1);
  expect(noted).toMatchObject([
    {
      ok: true,
      entries: [
        { kind: 'case.erased', data: { case: 'c' } },
        { kind: 'key.destroyed', subject: 'case:c' },
      ],
    },
  ]);
});
