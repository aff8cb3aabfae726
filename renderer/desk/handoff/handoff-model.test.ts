import { expect, test } from 'vitest';
import { conclude, handOffLines } from '../../../domain/acts/flow-acts.ts';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { bornFields } from '../../../domain/case/born-fields.ts';
import { allSigned } from '../../../domain/case/decide/settle-slip.ts';
import { slipSubject } from '../../../domain/ledger/entry.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { handAndSign } from '../../../tests/support/at-unit.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { APART, chainIntake } from '../../../tests/support/chain-intake.ts';
import { memoryDesk, testCalendar, testStation } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../../tests/support/intake.ts';
import { graphOf } from '../case/model/graph.ts';
import { toggle } from '../lists/toggle.ts';
import { conclusionLabel, conclusionOf, conclusionProblems, newConclusion } from './conclusion-model.ts';
import { linesOfCase, stepLines, tickedLines, toggleAll } from './ready-model.ts';
import { readSlip, slipLines, slipsOnTheWay } from './slips-model.ts';

const TODAY = asDateString('2026-11-18');
const DESKTOP = { station: testStation.code, today: TODAY, calendar: testCalendar };
const outcome = birthOutcome();
const first = outcome.steps[0];
if (!first) throw new Error('no step');

function twoAccepted() {
  const office = memoryDesk();
  for (const id of ['c1', 'c2']) office.enter(receiveAndAccept(office.desk, id, fullIntake(outcome), office.context()));
  return { office, views: () => ['c1', 'c2'].map(office.caseView) };
}

function onOneSlip() {
  const { office, views } = twoAccepted();
  const lines = ['c1', 'c2'].map((caseId) => ({ caseId, step: first?.id ?? '' }));
  const { slip } = office.enter(handOffLines(office.desk, lines, office.context()));
  const record = readSlip(office.desk.entriesOf(slipSubject(slip)));
  if (!record) throw new Error('no slip');
  return { office, views, record, states: () => new Map(['c1', 'c2'].map((id) => [id, office.caseState(id)])) };
}

test('what is ready stands under its unit, with the papers that lie here for it', () => {
  const lines = stepLines(twoAccepted().views(), 'to-hand-off', first.unit.id, DESKTOP);
  expect(lines.filter(({ step }) => step.step.id === first.id)).toHaveLength(2);
  expect(lines[0]?.papers.length).toBeGreaterThan(0);
  expect(lines[0]?.due?.text).toBe('今天到期，11月18日（周三）下班前');
  expect(stepLines(twoAccepted().views(), 'to-hand-off', 'nobody', DESKTOP)).toEqual([]);
});

test('C10 an original that another unit has is said to be there, where its item goes to a unit without it', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  const toPolice = () => stepLines([memory.caseView('c')], 'to-hand-off', 'gaj', DESKTOP);
  expect(toPolice().map(({ elsewhere }) => elsewhere)).toEqual([[]]);
  handAndSign(memory, ['c', APART]);
  expect(toPolice()).toMatchObject([{ papers: [], elsewhere: ['居民身份证（在县自然资源局）'] }]);
});

test('a tick on a line that has gone is gone too; all ticks all, and again none', () => {
  const lines = stepLines(twoAccepted().views(), 'to-hand-off', first.unit.id, DESKTOP);
  const some = toggle(toggle(new Set(), lines[0]?.key ?? ''), 'gone/step');
  expect(tickedLines(lines, some)).toHaveLength(1);
  expect(tickedLines(lines, toggleAll(lines, some))).toHaveLength(lines.length);
  expect(toggleAll(lines, toggleAll(lines, some)).size).toBe(0);
});

test('Y10 of the case that led here all that can go is ticked, and nothing of another', () => {
  const lines = stepLines(twoAccepted().views(), 'to-hand-off', first.unit.id, DESKTOP);
  const own = lines.filter(({ caseId }) => caseId === 'c2');
  expect(own.length).toBeGreaterThan(0);
  expect(tickedLines(lines, linesOfCase(lines, 'c2'))).toEqual(own);
  const [one, ...others] = lines.map((line) => (line.caseId === 'c2' ? { ...line, lacks: ['联系电话'] } : line));
  expect(one && linesOfCase([one, ...others], 'c2').size).toBe(0);
  expect(linesOfCase(lines, null).size).toBe(0);
});

test('a slip over two cases is one slip on its way, until its unit has signed for it', () => {
  const { office, record, states } = onOneSlip();
  const before = slipsOnTheWay([...states().values()], TODAY);
  expect(before).toHaveLength(1);
  expect(before[0]).toMatchObject({ cases: 2, steps: 2, days: 0, number: record.data.number });
  expect(record.paper?.content.title).toContain('移交');
  office.enter(settleLines(office.desk, record.data, allSigned('彭大山'), office.context()));
  expect(slipsOnTheWay([...states().values()], TODAY)).toEqual([]);
  const lines = slipLines(record.data, states());
  expect(lines.map(({ signature }) => signature?.by)).toEqual(['彭大山', '彭大山']);
  expect(lines[0]?.materials[0]?.name).not.toMatch(/@/);
});

test('C31 a granted result states what is born of it, and a refusal is not saved without its reason', () => {
  const { office, record, views } = onOneSlip();
  office.enter(settleLines(office.desk, record.data, allSigned('彭大山'), office.context()));
  const [view] = views();
  if (!view) throw new Error('no case');
  const born = bornFields(view.state.outcome, first.id);
  expect(born.map(({ label }) => label).join()).toContain('出生医学证明');
  const draft = newConclusion(first, TODAY);
  expect(conclusionLabel(draft)).toBe('登记办结：准予，结果已到窗口');
  const certNo = born[0]?.key ?? '';
  expect(conclusionProblems(draft, born, TODAY)).toHaveProperty([certNo]);
  expect(conclusionProblems({ ...draft, born: { [certNo]: 'K430000001' } }, born, TODAY)).toEqual({});
  expect(conclusionProblems({ ...draft, result: 'refused', reason: '不符' }, born, TODAY)).toEqual({});
  expect(conclusionProblems({ ...draft, result: 'refused' }, [], TODAY)).toHaveProperty('reason');
  expect(conclusionProblems({ ...draft, date: '2026-13-01' }, [], TODAY)).toHaveProperty('date');
  const key = born[0]?.key ?? '';
  const said = conclusionOf(first.id, { ...draft, date: '20261118', born: { [key]: ' K430000001 ' } }, born, TODAY);
  office.enter(conclude(office.desk, 'c1', said, 'paper', office.context()));
  expect(office.caseState('c1').form[key]).toBe('K430000001');
  expect(office.caseView('c1').steps.find(({ step }) => step.id === first.id)?.stage).toBe('to-deliver');
});

test('M3 a telephone in the reason of a unit that did not take a slip is masked wherever the reason is shown', () => {
  const { office, views, record, states } = onOneSlip();
  const refused = record.data.lines.map((line) => ({
    ...line,
    reason: '请本人13800001234联系',
    returned: line.materials,
  }));
  office.enter(settleLines(office.desk, record.data, { ...allSigned('彭大山'), refused }, office.context()));
  const shown = [
    stepLines(views(), 'to-hand-off', first.unit.id, DESKTOP).map((line) => line.refused),
    views().flatMap((view) => graphOf(view, TODAY).map(({ stage }) => stage)),
    slipLines(record.data, states()).map(({ refusal }) => refusal?.reason),
  ].map((texts) => JSON.stringify(texts));
  for (const text of shown) {
    expect(text).toContain('138****1234');
    expect(text).not.toContain('13800001234');
  }
});
