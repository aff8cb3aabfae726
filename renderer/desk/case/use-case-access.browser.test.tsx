import { expect, test } from 'vitest';
import type { Decision } from '../../../domain/acts/decision.ts';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import type { FormField } from '../../../domain/catalogue/outcome.ts';
import { makeIdNo } from '../../../domain/identity/made-up.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { clickOn, screenForEach, sessionAt, textOnScreen } from '../../../tests/support/session-on-screen.tsx';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { AskReason } from '../access/ask-reason.tsx';
import { lockDesk, unlockDesk } from '../account/lock-state.ts';
import type { Session } from '../session.ts';
import { useMessage } from '../shell/messages.ts';
import { FormSection } from './parts/form-section.tsx';
import { useCaseAccess } from './use-case-access.ts';

const NAME = '田小满';
const ADULT = makeIdNo(asDateString('1990-03-01'), 122);
const CHILD = makeIdNo(asDateString('2019-03-01'), 124);

const screen = screenForEach();

function fieldOf(name: string, label: string, type: FormField['type']): FormField {
  const shared = { group: '申请人', required: false, rule: '', neededBy: [], person: 'self' };
  return { ...shared, key: `self.${name}`, label, type, sources: [`applicant.${name}`] };
}

function caseOf(idNo: string): CaseView {
  const memory = memoryDesk();
  const intake = smallIntake({ name: NAME, idNo });
  const outcome = { ...intake.outcome, fields: [fieldOf('name', '姓名', 'text'), fieldOf('idNo', '证件号码', 'idNo')] };
  memory.enter(receiveAndAccept(memory.desk, 'c1', { ...intake, outcome }, memory.context()));
  return memory.caseView('c1');
}

/** A desk whose acts are noted, or refused with this sentence. */
function sessionOf(noted: Decision<unknown>[], refusal = '', operator = '0301'): Session {
  const session = sessionAt(memoryDesk(), noted, { operator: { no: operator, name: '测试' } });
  return refusal === '' ? session : { ...session, perform: async () => ({ ok: false, code: 'test', text: refusal }) };
}

function Shown({ view }: { readonly view: CaseView }) {
  const access = useCaseAccess(view);
  const message = useMessage();
  const { question, children } = access;
  return (
    <>
      <button type="button" data-toggle="" onClick={() => void access.toggle()} />
      {question.isOpen ? (
        <AskReason
          whose={children.map(({ label }) => label)}
          phrases={['核对孩子的姓名和出生日期。']}
          onAnswer={question.answer}
        />
      ) : null}
      <FormSection view={view} access={access} />
      <p>{message?.text}</p>
    </>
  );
}

const show = (view: CaseView, session: Session) => screen.show(<Shown view={view} />, session);

const dataOf = (noted: readonly Decision<unknown>[]) =>
  noted.flatMap((decision) => (decision.ok ? decision.entries.map(({ data }) => data) : []));

test('M5 one key shows who it is after the act was saved; another operator finds it hidden and is noted anew', async () => {
  const view = caseOf(ADULT);
  const noted: Decision<unknown>[] = [];
  show(view, sessionOf(noted));
  await expect.poll(textOnScreen).toContain('田*');
  clickOn('[data-toggle]');
  await expect.poll(textOnScreen).toContain(NAME);
  expect(dataOf(noted)).toMatchObject([{ case: 'c1', whose: ['申请人'], what: 'identity', reason: '' }]);
  show(view, sessionOf(noted, '', '0302'));
  await expect.poll(textOnScreen).not.toContain(NAME);
  clickOn('[data-toggle]');
  await expect.poll(() => noted.length).toBe(2);
});

test('M5 what cannot be saved stays hidden, and the screen says why', async () => {
  show(caseOf(ADULT), sessionOf([], '磁盘写不进去'));
  await expect.poll(textOnScreen).toContain('田*');
  clickOn('[data-toggle]');
  await expect.poll(textOnScreen).toContain('磁盘写不进去');
  expect(textOnScreen()).not.toContain(NAME);
});

test('M6 a child stays hidden until a reason was chosen, and the reason is kept', async () => {
  const noted: Decision<unknown>[] = [];
  show(caseOf(CHILD), sessionOf(noted));
  await expect.poll(textOnScreen).toContain('田*');
  clickOn('[data-toggle]');
  await expect.poll(textOnScreen).toContain('不满十四周岁：申请人');
  expect(textOnScreen()).not.toContain(NAME);
  clickOn('input[type="radio"]');
  await expect.poll(() => document.querySelector('[data-act="show-child"]:enabled')).not.toBeNull();
  clickOn('[data-act="show-child"]');
  await expect.poll(textOnScreen).toContain(NAME);
  expect(dataOf(noted)).toMatchObject([{ what: 'minor', whose: ['申请人'], reason: '核对孩子的姓名和出生日期。' }]);
});

test('M6 leaving the question unanswered leaves the child hidden and notes nothing', async () => {
  const noted: Decision<unknown>[] = [];
  show(caseOf(CHILD), sessionOf(noted));
  await expect.poll(textOnScreen).toContain('田*');
  clickOn('[data-copy="self.name"]');
  await expect.poll(textOnScreen).toContain('为什么要看');
  clickOn('[data-act="hide-child"]');
  await expect.poll(textOnScreen).not.toContain('为什么要看');
  expect(textOnScreen()).not.toContain(NAME);
  expect(noted).toEqual([]);
});

test('M4 a locked desk hides what was shown, and it is noted anew when it is shown again', async () => {
  const noted: Decision<unknown>[] = [];
  show(caseOf(ADULT), sessionOf(noted));
  await expect.poll(textOnScreen).toContain('田*');
  clickOn('[data-toggle]');
  await expect.poll(textOnScreen).toContain(NAME);
  lockDesk('idle');
  await expect.poll(textOnScreen).not.toContain(NAME);
  unlockDesk();
  clickOn('[data-toggle]');
  await expect.poll(textOnScreen).toContain(NAME);
  expect(noted).toHaveLength(2);
});
