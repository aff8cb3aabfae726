import { usePhrases } from '../phrases/use-phrases.ts';
import { AskReason, type AskReasonProps } from './ask-reason.tsx';

/** The question why the data of a child is needed, with the phrases that this station has for it. */
export function MinorReason(props: Omit<AskReasonProps, 'phrases'>) {
  const { offered } = usePhrases('minor-reason');
  return <AskReason {...props} phrases={offered.map(({ text }) => text)} />;
}
