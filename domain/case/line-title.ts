import type { ChecklistLine, Outcome } from '../catalogue/outcome.ts';

type Whose = Pick<Outcome, 'people'>;

/** Whose paper a line is: `母亲`, `母亲或父亲` where one of them is enough; '' where the case has one person only. */
export function whoseLine(outcome: Whose, line: Pick<ChecklistLine, 'people' | 'match'>): string {
  if (outcome.people.length < 2) return '';
  const labels = line.people.map((id) => outcome.people.find((person) => person.id === id)?.label ?? id);
  return labels.join(line.match === 'any' ? '或' : '、');
}

/** The line as screens and papers name it: `居民身份证（母亲）`. */
export function lineTitle(outcome: Whose, line: Pick<ChecklistLine, 'name' | 'people' | 'match'>): string {
  const whose = whoseLine(outcome, line);
  return whose === '' ? line.name : `${line.name}（${whose}）`;
}
