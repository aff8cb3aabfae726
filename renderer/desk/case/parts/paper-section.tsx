import type { CaseView } from '../../../../domain/case/view.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import { paperContent } from '../../../../domain/papers/paper-content.ts';
import { RowTable } from '../../lists/row-table.tsx';
import { printAgain, printPapers } from '../../session.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { Section } from './section.tsx';

/** Every paper of the case; Enter shows it, prints it, or prints it again with a reason. */
export function PaperSection({ view }: { readonly view: CaseView }) {
  const { papers, id } = view.state;
  const open = (paperId: string) => {
    const paper = papers.find((one) => one.id === paperId);
    const content = paperContent.safeParse(paper?.content);
    if (!paper || !content.success) return;
    const issued = [{ paper: paper.id, subject: caseSubject(id), content: content.data }];
    if (paper.prints === 0) printPapers(issued);
    else printAgain(issued);
  };
  return (
    <Section id="papers" title={CASE_TEXT.sections.papers} hint={CASE_TEXT.paperHint}>
      {papers.length === 0 ? <p className={styles.soft}>{CASE_TEXT.noPapers}</p> : null}
      <RowTable
        label={CASE_TEXT.sections.papers}
        columns={CASE_TEXT.paperColumns}
        widths={['', '88px']}
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
        onOpen={open}
      />
    </Section>
  );
}
