import { type KeyboardEvent, useRef } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { say } from '../../shell/messages.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { copyText } from '../copy-text.ts';
import { formAsText } from '../model/form-copy.ts';
import { type FormGroup, type FormValue, formGroups } from '../model/form-values.ts';
import { applicantOf } from '../model/head.ts';
import { Section } from './section.tsx';

/** The one form, value by value, for retyping into the provincial system. */
export function FormSection({ view, open }: { readonly view: CaseView; readonly open: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const step = (from: HTMLElement, by: 1 | -1) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
    all[all.indexOf(from) + by]?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  const groups = formGroups(view.state, open);
  const acts = useCopyActs(view, groups);
  const copyOne = async ({ label, value }: FormValue, from: HTMLElement) => {
    if (await copyAndSay(value, CASE_TEXT.copied(label))) step(from, 1);
  };
  return (
    <Section id="form" title={CASE_TEXT.sections.form} hint={CASE_TEXT.copyHint}>
      <div className={styles.copies}>
        {acts.map((act) => (
          <ActButton key={act.id} act={act} quiet />
        ))}
      </div>
      <div ref={list}>
        {groups.map((group) => (
          <div key={group.name} className={styles.group}>
            <h3>{group.name}</h3>
            <div className={styles.values}>
              {group.values.map((one) => (
                <button
                  key={one.key}
                  type="button"
                  data-copy={one.key}
                  disabled={one.value === ''}
                  onClick={({ currentTarget }) => void copyOne(one, currentTarget)}
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

/** What is retyped most often, each with a key of its own, wherever the focus is. */
function useCopyActs(view: CaseView, groups: readonly FormGroup[]): readonly Act[] {
  const number = view.state.opening?.number ?? '';
  const { idNo } = applicantOf(view, true);
  const form = formAsText(groups);
  const acts: readonly Act[] = [
    copyAct('copy-number', 'Alt+Y', CASE_TEXT.acts.copyNumber, number, CASE_TEXT.copied(CASE_TEXT.facts.number)),
    copyAct('copy-id', 'Alt+I', CASE_TEXT.acts.copyIdNo, idNo, CASE_TEXT.copied(CASE_TEXT.idNo)),
    copyAct('copy-form', 'Alt+C', CASE_TEXT.acts.copyForm, form, CASE_TEXT.copiedForm(form.split('\n').length)),
  ];
  useActs(acts);
  return acts;
}

function copyAct(id: string, key: string, label: string, text: string, said: string): Act {
  const blocked = text === '' ? CASE_TEXT.nothingToCopy : null;
  return { id, key, label, blocked, run: async () => void (await copyAndSay(text, said)) };
}

async function copyAndSay(text: string, said: string): Promise<boolean> {
  const copied = await copyText(text);
  say(copied ? { level: 'done', text: said } : { level: 'error', text: CASE_TEXT.copyFailed });
  return copied;
}
