import { z } from 'zod';

/** From the weakest to the strictest; see `docs/rules/catalogue.md` K7. */
export const NEEDS = ['非必要', '容缺', '承诺', '必要'] as const;
export const WAIVERS = ['电子证照', '数据共享', '告知承诺'] as const;

export const needSchema = z.enum(NEEDS);
export type Need = z.infer<typeof needSchema>;

export const waiverSchema = z.enum(WAIVERS);
export type Waiver = z.infer<typeof waiverSchema>;

/** Question id to the answers (option ids) under which something holds. */
export const whenSchema = z.record(z.string(), z.array(z.string()).readonly()).readonly();
export type When = z.infer<typeof whenSchema>;

/** Question id to the chosen option id. */
export const answersSchema = z.record(z.string(), z.string()).readonly();
export type Answers = z.infer<typeof answersSchema>;

export const idSchema = z.string().regex(/^[a-z0-9][A-Za-z0-9-]*$/, '编号只能用小写字母、数字和连字符');
export const dueBySchema = z.iso.date().nullable();
