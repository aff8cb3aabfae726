import { describe, expect, test } from 'vitest';
import { checkOrganisationName, checkPartyName, checkPersonName } from './names.ts';

describe('I10 names of persons', () => {
  test.each([
    ['张三', '张三'],
    [' 张　三 ', '张三'],
    ['欧阳明日', '欧阳明日'],
    ['買買提·吐尔逊', '買買提·吐尔逊'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽.买买提', '阿依古丽·买买提'],
    ['阿依古丽 · 买买提', '阿依古丽·买买提'],
    ['李𬭚', '李𬭚'],
    ['王㛃', '王㛃'],
    ['朱𰻝', '朱𰻝'],
    ['田\u{31350}', '田\u{31350}'],
    ['〇二', '〇二'],
    ['Mary-Jane O’Neil', 'Mary-Jane O’Neil'],
    ['José Ángel', 'José Ángel'],
    ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith'],
    ['⾦⽅', '金方'],
    ['张\u200B三', '张三'],
    ['渡邉\u{E0101}', '渡邉\u{E0101}'],
  ])('%s', (typed, value) => {
    expect(checkPersonName(typed)).toEqual({ ok: true, value });
  });

  test('a compatibility ideograph comes back unchanged', () => {
    expect(checkPersonName('李\uF9DC')).toEqual({ ok: true, value: '李\uF9DC' });
  });

  test.each([
    ['张3', 'name-digits', 'error'],
    ['张３', 'name-digits', 'error'],
    ['张三😀', 'name-emoji', 'error'],
    ['👨‍👩‍👧', 'name-emoji', 'error'],
    ['张\u0000三', 'name-control', 'error'],
    ['张\uD800', 'name-control', 'error'],
    ['张三（小名）', 'name-unusual', 'warn'],
    ['Иван', 'name-unusual', 'warn'],
    ['张\uE000', 'name-private-use', 'warn'],
    ['张', 'name-single', 'warn'],
    ['𬭚', 'name-single', 'warn'],
  ])('%s is %s (%s)', (typed, code, level) => {
    expect(checkPersonName(typed)).toMatchObject({ code, level });
  });

  test('fifty rare characters are fifty, and ten thousand pasted ones get a message that counts them', () => {
    expect(checkPersonName('𬭚'.repeat(50)).ok).toBe(true);
    const pasted = checkPersonName('𬭚'.repeat(10_000));
    expect(pasted).toMatchObject({ level: 'error', code: 'name-too-long' });
    expect(pasted.ok ? '' : pasted.message).toBe('姓名最多 50 个字，现为 10000 个字。');
  });
});

describe('I11 names of organisations', () => {
  test.each(['永顺县灵溪镇第2小学', '7天酒店（永顺店）', 'ABC 科技有限公司', '永顺县××合作社'])('%s passes', (name) => {
    expect(checkOrganisationName(name)).toEqual({ ok: true, value: name });
  });

  test('a hundred characters are the limit and pictures are refused', () => {
    expect(checkOrganisationName('店'.repeat(101))).toMatchObject({ code: 'name-too-long' });
    expect(checkOrganisationName('小店🏠')).toMatchObject({ code: 'name-emoji' });
  });

  test('whoever applies is judged by the words of the name', () => {
    expect(checkPartyName('永顺县7号便利店').ok).toBe(true);
    expect(checkPartyName('张7')).toMatchObject({ code: 'name-digits' });
  });
});
