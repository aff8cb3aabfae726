import { useState } from 'react';
import type { SectionName } from './jump-acts.ts';
import type { IntakeChoice } from './model/choice.ts';
import { goTo, sectionId } from './spots.ts';

/** What to ask and the items fold to a line each once they are settled, and open again when somebody goes there. */
export function useFolding({ unanswered }: IntakeChoice) {
  const isClear = unanswered.length === 0;
  const [folded, setFolded] = useState(isClear);
  return {
    folded,
    /** Opens them where a question is still unanswered. */
    unfold: () => setFolded(folded && isClear),
    goToSection: (name: SectionName) => {
      if (name === 'situation' || name === 'items') setFolded(false);
      goTo(sectionId(name));
    },
    /** The items are settled: on to who applies. */
    settle: () => {
      setFolded(true);
      goTo(sectionId('applicant'));
    },
  };
}
