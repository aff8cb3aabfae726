import type { Outcome } from './outcome.ts';

/** How an answer begins that says nothing without its question: 没有, 不变, 已有, 都不是 … */
const LEANS_ON_QUESTION = /^(是|否|有|没|不|未|都|两|已|暂|只|要|需要|涉及|属于|办过)/;

type Answered = Pick<Outcome['situation'][number], 'text' | 'label'>;

/** The situation as a sentence each: an answer alone where it speaks for itself, else behind its question. */
export function situationWords(situation: readonly Answered[]): readonly string[] {
  return situation.map(({ text, label }) => (LEANS_ON_QUESTION.test(label) ? `${text}${label}` : label));
}
