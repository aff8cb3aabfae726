import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../../tests/support/session-on-screen.tsx';
import { smallOutcome } from '../../../../tests/support/small-intake.ts';
import { type CorrectionDraft, tickLine } from '../model/correction.ts';
import { TakenLine } from './taken-line.tsx';

const screen = screenForEach();
const session = sessionAt(acceptedCase(), []);
const line = smallOutcome(0).checklist[0] ?? expect.unreachable();

function Taken() {
  const [draft, setDraft] = useState<CorrectionDraft>(tickLine({}, line));
  return <TakenLine line={line} name="身份证" said={[]} onFile={null} draft={draft} onChange={setDraft} />;
}

test.each(['-1', '二', '1000', ''])(
  'I13 “%s” where papers are counted is told at the field and stays as typed',
  async (typed) => {
    screen.show(<Taken />, session);
    await expect.poll(() => document.getElementById(`copies-${line.id}`)).not.toBeNull();
    expect(textOnScreen()).not.toContain('0 至 999');
    const field = document.getElementById(`copies-${line.id}`) as HTMLInputElement;
    await userEvent.fill(field, typed);
    await expect.poll(textOnScreen).toContain('0 至 999');
    expect(field.value).toBe(typed);
  },
);
