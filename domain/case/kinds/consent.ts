import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';

/**
 * `consent.given`: the guardian of the children under 14 of this case was told what their data are used for and agreed
 * (个人信息保护法 Art. 31, 未成年人网络保护条例 Art. 31). `person` is the guardian among the people of the case, '' for
 * somebody else. A later one takes the place of an earlier one.
 */
export const consentGiven = defineKind({
  kind: 'consent.given',
  v: 1,
  schema: z.object({
    guardian: z.object({ name: z.string().min(1).max(50), relation: z.string().min(1).max(40) }),
    person: z.string(),
    /** Person ids of the children. */
    children: z.array(z.string()).min(1),
    date: day,
  }),
  writes: ({ guardian, ...rest }) => [
    { register: registers.consent, fact: { name: guardian.name }, detail: { guardian, ...rest } },
  ],
});
export type ConsentGiven = z.infer<typeof consentGiven.schema>;
