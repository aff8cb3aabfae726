import type { ChecklistLine, Outcome } from '../catalogue/outcome.ts';

type Whose = Pick<Outcome, 'people'>;

type OfPeople = Pick<ChecklistLine, 'people' | 'match' | 'collective'>;

/** Whose paper a line is: `母亲`, `母亲或父亲` where one of them is enough; '' where the case has one person only. */
export function whoseLine(outcome: Whose, line: OfPeople): string {
  if (outcome.people.length < 2) return '';
  return peopleOfLine(outcome, line).join(line.match === 'any' ? '或' : '、');
}

/** The people of a line by name; what all in a role sign is named by the role, not by the first of them. */
export function peopleOfLine(outcome: Whose, { people, collective }: OfPeople): readonly string[] {
  const labels = people.map((id) => outcome.people.find((person) => person.id === id)?.label ?? id);
  return collective ? labels.map((label) => label.replace(/（1）$/, '')) : labels;
}

/** The line as screens and papers name it: `居民身份证（母亲）`. */
export function lineTitle(outcome: Whose, line: OfPeople & Pick<ChecklistLine, 'name'>): string {
  const whose = whoseLine(outcome, line);
  return whose === '' ? line.name : `${line.name}（${whose}）`;
}
