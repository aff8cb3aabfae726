import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../calendar/date-string.ts';
import { makeIdNo } from './made-up.ts';
import { maskAccount, maskAddress, maskIdNo, maskName, maskPhone } from './masking.ts';

const seed = { seed: 20261203, numRuns: 300 };

describe('I15 masks', () => {
  test.each([
    [maskName, '张三', '张*'],
    [maskName, '欧阳明日', '欧*'],
    [maskName, '𬭚三', '𬭚*'],
    [maskName, 'John Smith', 'J*'],
    [maskName, '', ''],
    [maskIdNo, '433127199001011234', '433127********1234'],
    [maskIdNo, '43312719900101123x', '433127********123X'],
    [maskIdNo, '433127900101123', '433127*****1123'],
    [maskIdNo, 'E12345678', 'E1*****78'],
    [maskIdNo, '1234', '**34'],
    [maskIdNo, '12', '**'],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '0743-1234567', '0743*****67'],
    [maskPhone, '1', '*'],
    [maskAccount, '6222021234567890', '****7890'],
    [maskAccount, '123', '****'],
    [
      maskAddress,
      '湖南省湘西土家族苗族自治州永顺县灵溪镇南山社区3组12号',
      '湖南省湘西土家族苗族自治州永顺县灵溪镇****',
    ],
    [maskAddress, '永顺县对山乡对山村2组', '永顺县对山乡****'],
    [maskAddress, '灵溪镇府正街8号', '灵溪镇****'],
    [maskAddress, '吉首市乾州街道人民路1号', '吉首市乾州街道****'],
    [maskAddress, '江西省景德镇市珠山区新村路2号', '江西省景德镇市珠山区****'],
    [maskAddress, '湘乡市棋梓镇城市花园3栋', '湘乡市棋梓镇****'],
    [maskAddress, '永顺县府正街12号城市花园小区', '永顺县****'],
    [maskAddress, '王家湾3组', '****'],
    [maskAddress, '玉屏小区5栋2单元301', '****'],
    [maskAddress, '吉首市玉屏小区5栋', '吉首市****'],
    [maskAddress, '南山社区3组12号', '****'],
    [maskAddress, '城北菜市场后面3栋', '****'],
    [maskAddress, '永顺县政府家属区1栋', '永顺县****'],
    [maskAddress, '阳泉市矿区平坦街道5号', '阳泉市矿区平坦街道****'],
    [maskAddress, '阳泉市郊区某路5号', '阳泉市郊区****'],
    [maskAddress, '', ''],
  ] as const)('%o %s is shown as %s', (mask, text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  test('the birth date and order of an ID number are never shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -18_000, max: 20_000 }), fc.nat(999), (birth, order) => {
        const number = makeIdNo(fromDayNumber(birth), order);
        expect(maskIdNo(number)).toBe(`${number.slice(0, 6)}********${number.slice(14)}`);
      }),
      seed,
    );
  });

  test('no mask throws, and none shows more of a number than its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^\d{1,40}$/), (text, digits) => {
        for (const mask of [maskName, maskIdNo, maskPhone, maskAccount, maskAddress])
          expect(typeof mask(text)).toBe('string');
        const shown = (masked: string) => masked.replace(/\D/g, '').length;
        expect(shown(maskAccount(digits))).toBeLessThanOrEqual(4);
        expect(shown(maskPhone(digits))).toBeLessThanOrEqual(7);
        expect(shown(maskIdNo(digits))).toBeLessThanOrEqual(10);
      }),
      seed,
    );
  });

  test('nothing behind the township of a Yongshun address is shown', () => {
    const townships = ['首车镇', '芙蓉镇', '永茂镇', '小溪镇', '塔卧镇', '两岔乡', '高坪乡', '颗砂乡', '灵溪镇'];
    fc.assert(
      fc.property(
        fc.constantFrom(...townships),
        fc.stringMatching(/^[村组号乡镇市县区街道0-9]{1,20}$/),
        (township, rest) => {
          fc.pre(!/^[市县区]/.test(rest));
          expect(maskAddress(`永顺县${township}${rest}`)).toBe(`永顺县${township}****`);
        },
      ),
      seed,
    );
  });
});
