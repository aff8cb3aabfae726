import { expect, test } from 'vitest';
import { openCalendar } from '../../../../domain/calendar/calendar.ts';
import { calendarPackSchema } from '../../../../domain/calendar/calendar-pack.ts';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import seed from '../../../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { newNotice, readNoticeDraft, withText } from './notice-draft.ts';

const calendar = openCalendar(calendarPackSchema.parse(seed));
const empty = newNotice(calendar, asDateString('2026-11-30'));
const NOTICE = '国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。';

test('W1 the form begins with the first year of which no notice is known', () => {
  expect(empty.year).toBe('2027');
});

test('W1 a pasted notice brings its year and its title along, what was typed stays', () => {
  expect(withText(empty, NOTICE)).toMatchObject({ year: '2027', source: '国务院办公厅关于2027年部分节假日安排的通知' });
  expect(withText({ ...empty, source: '国办发明电〔2026〕1号' }, NOTICE).source).toBe('国办发明电〔2026〕1号');
});

test('W1 it can be kept once days were read, agree with themselves, and a ground is given', () => {
  expect(readNoticeDraft(empty).blocked).toBe('还没有读到放假的日子');
  expect(readNoticeDraft(withText(empty, '元旦：1月1日（周四）放假1天。')).blocked).toBe('有 1 处对不上，先核对');
  expect(readNoticeDraft(withText(empty, '元旦：1月1日放假1天。')).blocked).toBe('请写明依据');
  expect(readNoticeDraft({ ...withText(empty, NOTICE), year: '27' }).blocked).toContain('4 位年份');
  const whole = readNoticeDraft(withText(empty, NOTICE));
  expect(whole.blocked).toBeNull();
  expect(whole.notice).toMatchObject({ year: 2027, name: '', off: [{ from: '2027-01-01', to: '2027-01-03' }] });
});
