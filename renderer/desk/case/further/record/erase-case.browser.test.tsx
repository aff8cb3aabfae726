import { expect, test } from 'vitest';
import { closeOrJoin } from '../../../../../domain/acts/close-act.ts';
import type { Decision } from '../../../../../domain/acts/decision.ts';
import { tailOf } from '../../../../../domain/numbers/format-number.ts';
import type { Role } from '../../../../../domain/station/role.ts';
import { acceptedCase } from '../../../../../tests/support/accepted-case.ts';
import { testStation } from '../../../../../tests/support/desk-in-memory.ts';
import { clickOn, screenForEach, sessionAt, textOnScreen } from '../../../../../tests/support/session-on-screen.tsx';
import { FurtherSection } from '../further-section.tsx';

const screen = screenForEach();

/** What F6 offers for a closed case, to an operator of this role; `noted`: what was decided. */
function show(role: Role) {
  const memory = acceptedCase();
  const closing = { why: 'wrong-person' as const, reason: '录错了人', givenTo: '田小满' };
  memory.enter(closeOrJoin(memory.desk, 'c', closing, null, memory.context()));
  const noted: Decision<unknown>[] = [];
  const station = { ...testStation, operators: [{ no: '0301', name: '测试甲', roles: [role] }] };
  const session = sessionAt(memory, noted, { station });
  screen.show(<FurtherSection view={memory.caseView('c')} onClose={() => undefined} />, session);
  return { noted, tail: tailOf(memory.caseState('c').opening?.number ?? '') };
}

const press = (act: string) => clickOn(`[data-act="${act}"]`);

/** As a person types: React hears only of what comes through the field's own setter. */
function type(typed: string): void {
  const field = [...document.querySelectorAll<HTMLInputElement>('#further input[type="text"]')].at(-1);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

test('S87 clearing a case away is offered to who keeps the desk, and to nobody else', async () => {
  show('clerk');
  await expect.poll(textOnScreen).toContain('其他办理');
  expect(textOnScreen()).not.toContain('从本机清除');
});

test('S87 the form says what will be gone, also of backups, and does it only after the end of the number was typed', async () => {
  const { noted, tail } = show('administrator');
  await expect.poll(textOnScreen).toContain('从本机清除');
  press('further-erase-case');
  await expect.poll(textOnScreen).toMatch(/恢复密钥都打不开.*以前做的备份里还有这一件/);
  press('save-erase');
  type(tail === '00000' ? '11111' : '00000');
  await expect.poll(textOnScreen).toContain('和本件的办件号对不上');
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
