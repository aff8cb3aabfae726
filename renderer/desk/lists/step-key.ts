/** Names a line that stands for one item of a case. */
export const stepKey = (caseId: string, step: string): string => `${caseId}/${step}`;

/** The case of such a line. */
export const caseOfStep = (key: string): string => key.slice(0, key.indexOf('/'));
