/**
 * What a person is at this station. Several may come together: the helper of a village with one PC is its administrator too.
 * 综窗 · 部门窗口 · 村级帮办 · 值班主任 · 管理员
 */
export const ROLES = ['clerk', 'unit', 'helper', 'supervisor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
