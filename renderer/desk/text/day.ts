/** What every field of a day says. */
export const DAY_TEXT = {
  wrong: '日期应为真实日期，如 20261203',
} as const;
