import { go } from '../navigation.ts';
import { caseOfStep } from './step-key.ts';

/** From a line that stands for one item, by its key, to the page of its case. */
export const openCaseOfStep = (key: string): void => go({ page: 'case', id: caseOfStep(key) });
