/** What a guardian is told where the county has no words of its own. */
export const CONSENT_WORDS = '孩子的姓名、出生日期等只用于办理上列事项，由办理单位处理，可以查阅、更正。';

const AGES: Readonly<Record<number, string>> = { 14: '十四', 15: '十五', 16: '十六', 17: '十七', 18: '十八' };

/** As papers write it: 十四周岁. */
export const yearsOfAge = (age: number): string => `${AGES[age] ?? age}周岁`;
