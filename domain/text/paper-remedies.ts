/** 复议 sixty days (行政复议法 Art. 20), 诉讼 six months (行政诉讼法 Art. 46); which court is the province's to settle. */
export const REMEDY = {
  title: '救济途径',
  text: (reviewer: string) =>
    `对本决定不服的，可以自收到本决定之日起六十日内，依法向${reviewer}申请行政复议；也可以自收到本决定之日起六个月内，依法向有管辖权的人民法院提起行政诉讼。`,
  reviewer: {
    county: (county: string) => `${county}人民政府`,
    above: () => '上一级税务机关',
    unknown: () => '有管辖权的行政复议机关',
  },
} as const;

export const REVIEW_LAW = {
  county: '《中华人民共和国行政复议法》第二十条、第二十四条',
  above: '《中华人民共和国行政复议法》第二十条、第二十七条',
  unknown: '《中华人民共和国行政复议法》第二十条',
} as const;

export const COURT_LAW = '《中华人民共和国行政诉讼法》第四十六条';
