import { type KeyboardEvent, useRef } from 'react';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { copyText } from '../../clipboard/copy-text.ts';
import { say } from '../../shell/messages.ts';
import { CASE_TEXT } from '../../text/case.ts';
import styles from '../case.module.css';
import { formAsText } from '../model/form-copy.ts';
import { type FormGroup, type FormValue, formGroups } from '../model/form-values.ts';
import { applicantOf } from '../model/head.ts';
import type { CaseAccess } from '../use-case-access.ts';
import { Section } from './section.tsx';

/** The one form, value by value, for retyping into the provincial system. */
export function FormSection({ view, access }: { readonly view: CaseView; readonly access: CaseAccess }) {
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
  const groups = formGroups(view.state, access.children, access.sight);
  const acts = useCopyActs(view, groups, access);
  const copyOne = async (one: FormValue, from: HTMLElement) => {
    const { label, value } = one;
    if ((await mayCopy(access, [one])) && (await copyAndSay(value, CASE_TEXT.copied(label)))) step(from, 1);
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
function useCopyActs(view: CaseView, groups: readonly FormGroup[], access: CaseAccess): readonly Act[] {
  const number = view.state.opening?.number ?? '';
  const { idNo } = applicantOf(view, true);
  const values = groups.flatMap((group) => group.values);
  const form = formAsText(groups);
  const free = async () => true;
  const acts: readonly Act[] = [
    copyAct('copy-number', 'Alt+Y', CASE_TEXT.acts.copyNumber, number, CASE_TEXT.copied(CASE_TEXT.facts.number), free),
    copyAct('copy-id', 'Alt+I', CASE_TEXT.acts.copyIdNo, idNo, CASE_TEXT.copied(CASE_TEXT.idNo), () =>
      mayCopy(
        access,
        values.filter(({ key }) => key === idNoKey(view)),
      ),
    ),
    copyAct('copy-form', 'Alt+C', CASE_TEXT.acts.copyForm, form, CASE_TEXT.copiedForm(form.split('\n').length), () =>
      mayCopy(access, values),
    ),
  ];
  useActs(acts);
  return acts;
}

function idNoKey({ state: { outcome } }: CaseView): string | undefined {
  return outcome?.people.find(({ id }) => id === outcome.applicant)?.identity.idNo;
}

/** What is in sight may be copied; what is hidden is noted first, as if it were shown. */
async function mayCopy(access: CaseAccess, values: readonly FormValue[]): Promise<boolean> {
  const hidden = values.filter(({ value, shown }) => value !== shown);
  return await access.mayCopy(hidden.map(({ field }) => field));
}

function copyAct(
  id: string,
  key: string,
  label: string,
  text: string,
  said: string,
  allowed: () => Promise<boolean>,
): Act {
  const blocked = text === '' ? CASE_TEXT.nothingToCopy : null;
  return { id, key, label, blocked, run: async () => void ((await allowed()) && (await copyAndSay(text, said))) };
}

async function copyAndSay(text: string, said: string): Promise<boolean> {
  const seconds = await copyText(text);
  if (seconds === null) say({ level: 'error', text: CASE_TEXT.copyFailed });
  else say({ level: 'done', text: `${said}${CASE_TEXT.copyCleared(seconds)}` });
  return seconds !== null;
}
