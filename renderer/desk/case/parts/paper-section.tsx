import type { CaseView } from '../../../../domain/case/view.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import { paperContent } from '../../../../domain/papers/paper-content.ts';
import { peopleInPaper } from '../../access/people-in-paper.ts';
import { RowTable } from '../../lists/row-table.tsx';
import { printAgain, printPapers } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import type { CaseAccess } from '../use-case-access.ts';
import { Section } from './section.tsx';

/** Every paper of the case; Enter shows it, prints it, or prints it again with a reason. */
export function PaperSection({ view, access }: { readonly view: CaseView; readonly access: CaseAccess }) {
  const { papers, id } = view.state;
  const open = async (paperId: string) => {
    const paper = papers.find((one) => one.id === paperId);
    const content = paperContent.safeParse(paper?.content);
    if (!paper || !content.success) return;
    const issued = [{ paper: paper.id, subject: caseSubject(id), content: content.data }];
    // What was not printed yet is work to be done; an old paper is looked at.
    if (paper.prints === 0) return printPapers(issued);
    if (await access.maySee('paper', peopleInPaper(view.state, content.data))) printAgain(issued);
  };
  return (
    <Section id="papers" title={CASE_TEXT.sections.papers} hint={CASE_TEXT.paperHint}>
      {papers.length === 0 ? <p className={styles.soft}>{CASE_TEXT.noPapers}</p> : null}
      <RowTable
        label={CASE_TEXT.sections.papers}
        columns={CASE_TEXT.paperColumns}
        widths={['', '7em']}
        rows={papers.map((paper) => ({
          id: paper.id,
          look: paper.voided === null ? 'plain' : 'faint',
          cells: [
            <span key="title">
              {paper.title} <small className={styles.soft}>{tailOf(paper.number)}</small>
            </span>,
            paper.voided === null ? CASE_TEXT.printed(paper.prints) : CASE_TEXT.voided(paper.voided),
          ],
        }))}
        onOpen={(paperId) => void open(paperId)}
      />
    </Section>
  );
}
