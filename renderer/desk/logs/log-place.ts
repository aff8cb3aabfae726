import type { AccessFilter } from './access-model.ts';
import type { FigureId } from './log-model.ts';

/** Which log is looked at: the day as typed, whose (工号; null for that of the whole window), which figure (null: the first). */
export type LogPlace = { readonly typed: string; readonly whose: string | null; readonly figure: FigureId | null };

/** Which part of 查阅登记 is looked at; the days as typed. */
export type AccessPlace = AccessFilter & { readonly from: string; readonly to: string };
