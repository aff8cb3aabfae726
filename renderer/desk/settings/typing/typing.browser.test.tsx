import { expect, test } from 'vitest';
import type { Decision } from '../../../../domain/acts/decision.ts';
import type { StationProfile } from '../../../../domain/station/station-state.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { testStation } from '../../../../tests/support/desk-in-memory.ts';
import { clickOn, screenForEach, sessionAt, textOnScreen } from '../../../../tests/support/session-on-screen.tsx';
import type { Session } from '../../session.ts';
import { StationSection } from '../station-section.tsx';

const screen = screenForEach();
const noted: Decision<unknown>[] = [];

/** Each test's own operator: what is typed is kept by operator. */
const sessionOf = (no: string, change: Partial<StationProfile> = {}): Session =>
  sessionAt(acceptedCase(), noted, {
    operator: { no, name: '测试甲' },
    practice: true,
    station: { ...testStation, operators: [{ no: '0301', name: '测试甲' }], ...change },
  });

const field = (id: string) => document.querySelector<HTMLInputElement>(`[id="${id}"]`);

/** As fingers type: the widget hears of it. */
async function type(id: string, text: string): Promise<void> {
  await expect.poll(() => field(id)).not.toBeNull();
  const box = field(id);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box?.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => field(id)?.value).toBe(text);
}

async function showStation(session: Session): Promise<void> {
  screen.show(<StationSection key="station" part="station" />, session);
  await expect.poll(() => field('station-name')).not.toBeNull();
}

async function leave(session: Session): Promise<void> {
  screen.show(<p>另一页</p>, session);
  await expect.poll(() => textOnScreen().trim()).toBe('另一页');
}

test('Y14 what was typed and not saved is there again after another page, marked, and goes into the act', async () => {
  const session = sessionOf('typing-1');
  await showStation(session);
  expect(textOnScreen()).not.toContain('还没有保存');
  await type('station-name', '综合窗口8号');
  await leave(session);
  screen.show(<StationSection key="operators" part="operators" />, session);
  await type('operator-name-1', '测试丁');
  await leave(session);
  await showStation(session);
  expect(field('station-name')?.value).toBe('综合窗口8号');
  expect(textOnScreen()).toContain('还没有保存，退出程序就没有了');
  clickOn('[data-act="settings-save"]');
  await expect.poll(() => noted.length).toBe(1);
  expect(noted[0]).toMatchObject({
    entries: [{ data: { name: '综合窗口8号', operators: [{ no: '0301', name: '测试丁' }] } }],
  });
  await expect.poll(() => textOnScreen()).not.toContain('还没有保存');
});

test('Y14 it is given up by a key and had again by the same one, and nobody else sees it', async () => {
  const session = sessionOf('typing-2');
  await showStation(session);
  await type('station-name', '综合窗口8号');
  await showStation(sessionOf('typing-3'));
  await expect.poll(() => field('station-name')?.value).toBe(testStation.name);
  await showStation(session);
  await expect.poll(() => field('station-name')?.value).toBe('综合窗口8号');
  clickOn('[data-act="typing-throw"]');
  await expect.poll(() => field('station-name')?.value).toBe(testStation.name);
  clickOn('[data-act="typing-throw"]');
  await expect.poll(() => field('station-name')?.value).toBe('综合窗口8号');
});

test('Y14 what was saved meanwhile is told before anything is saved over it, and either can be chosen', async () => {
  await showStation(sessionOf('typing-4'));
  await type('station-name', '综合窗口8号');
  await type('station-address', '灵溪镇');
  await leave(sessionOf('typing-4'));
  const newer = sessionOf('typing-4', { name: '综合窗口9号', phone: '0743-5220000' });
  await showStation(newer);
  await expect.poll(() => textOnScreen()).toContain('窗口名称现在是“综合窗口9号”');
  expect(field('station-phone')?.value).toBe('0743-5220000');
  expect(document.querySelector<HTMLButtonElement>('[data-act="settings-save"]')?.disabled).toBe(true);
  clickOn('[data-act="typing-yield"]');
  await expect.poll(() => field('station-name')?.value).toBe('综合窗口9号');
  expect(field('station-address')?.value).toBe('灵溪镇');
  expect(document.querySelector<HTMLButtonElement>('[data-act="settings-save"]')?.disabled).toBe(false);
});
