/** Matters in which nothing is tolerated (州政办发〔2022〕29号): the clerk is asked, her answer is recorded and printed. */
export const GAP_GROUNDS = {
  safety: '直接涉及公共安全',
  environment: '直接涉及生态环境保护、节能',
  health: '直接关系人身健康、生命财产安全',
  law: '法律、法规规定材料不齐不得受理',
  dishonest: '申请人有严重失信记录',
} as const;
export type GapGround = keyof typeof GAP_GROUNDS;

export const GAP_GROUND_IDS = Object.keys(GAP_GROUNDS) as readonly GapGround[];
