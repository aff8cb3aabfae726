import { type KeyboardEvent, useRef } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import { say } from '../../shell/messages.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { copyText } from '../copy-text.ts';
import { type FormValue, formGroups } from '../model/form-values.ts';
import { Section } from './section.tsx';

/** The one form, value by value, for retyping into the provincial system. */
export function FormSection({ view, open }: { readonly view: CaseView; readonly open: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const step = (from: HTMLElement, by: 1 | -1) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    all[all.indexOf(from) + by]?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  const copy = async ({ label, value }: FormValue) => {
    const copied = await copyText(value);
    say(copied ? { level: 'done', text: CASE_TEXT.copied(label) } : { level: 'error', text: CASE_TEXT.copyFailed });
  };
  return (
    <Section id="form" title={CASE_TEXT.sections.form} hint={CASE_TEXT.copyHint}>
      <div ref={list}>
        {formGroups(view.state, open).map((group) => (
          <div key={group.name} className={styles.group}>
            <h3>{group.name}</h3>
            <div className={styles.values}>
              {group.values.map((one) => (
                <button
                  key={one.key}
                  type="button"
                  data-copy={one.key}
                  disabled={one.value === ''}
                  onClick={() => void copy(one)}
                  onKeyDown={onKey}
                >
                  <span className={styles.soft}>{one.label}</span>
                  <span>{one.shown || CASE_TEXT.empty}</span>
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}
