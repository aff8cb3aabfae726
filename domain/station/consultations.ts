import { readContent } from '../case/kinds/define-kind.ts';
import { resolve } from '../case/resolve.ts';
import { type Entry, type EntryRef, refOf } from '../ledger/entry.ts';
import { type ConsultationNoted, consultationNoted } from './station-kinds.ts';

/** One line of 咨询登记. `undone`: taken back, shown struck and not counted. */
export type Consultation = ConsultationNoted & {
  readonly ref: EntryRef;
  /** Epoch ms. */
  readonly at: number;
  /** 工号 of who was asked first. */
  readonly operator: string;
  readonly undone: boolean;
};

/** What was asked on a day at a station, from the entries of that day, in the order of asking. */
export function consultationsOf(entries: readonly Entry[]): readonly Consultation[] {
  const { order, undone } = resolve(entries);
  return order.entries
    .flatMap((entry) => {
      const data = entry.kind === consultationNoted.kind ? readContent(consultationNoted, entry.v, entry.data) : null;
      const { at, operator } = entry;
      return data === null ? [] : [{ ...data, ref: refOf(entry), at, operator, undone: undone.has(refOf(entry)) }];
    })
    .toSorted((a, b) => a.at - b.at);
}

/** How many asked; what was taken back is not counted. */
export function countConsultations(all: readonly Consultation[]): number {
  return all.filter(({ undone }) => !undone).length;
}
