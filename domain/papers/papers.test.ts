import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { BIRTH } from '../../tests/support/birth.ts';
import { MORNING, memoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake, outcomeOf } from '../../tests/support/intake.ts';
import { paperRun } from '../../tests/support/paper-run.ts';
import { handOffLines } from '../acts/flow-acts.ts';
import { accept, receive, receiveAndAccept, receiveAndNotify } from '../acts/intake-acts.ts';
import { shortcomingsOf } from '../case/decide/notice.ts';
import { PAPER_TYPES, type PaperType } from '../numbers/paper-type.ts';
import { NO_PAPER_WORDS, wordedPaper } from '../station/paper-words.ts';
import { type PaperContent, paperContent } from './paper-content.ts';
import { paperFrame } from './paper-desk.ts';

const pack = seedCatalogue();
const outcome = outcomeOf(pack, 'ys-01', BIRTH);
const full = fullIntake(outcome);
const applicant = outcome.people.find(({ id }) => id === outcome.applicant);
const nameKey = applicant?.identity.name ?? '';
const idNo = full.form[applicant?.identity.idNo ?? ''] ?? '';
const phone = full.form[applicant?.identity.phone ?? ''] ?? '';
const papers = paperRun(memoryDesk(), 'c', full);

function paper(type: PaperType, from: readonly PaperContent[] = papers): PaperContent {
  const found = from.find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

/** Everything that stands on the sheet, as one text. */
const all = (content: PaperContent): string => JSON.stringify(content);

function table(content: PaperContent, title: string) {
  const block = content.blocks.find((one) => one.kind === 'table' && one.title === title);
  if (block?.kind !== 'table') throw new Error(`no table ${title}`);
  return block;
}

const roles = (content: PaperContent) => content.signatures.map(({ role }) => role);

describe('forms', () => {
  test('P1 the one form tells everything in full, each item with its unit, and is declared true and signed', () => {
    const form = paper('one-form');
    for (const text of [full.form[nameKey] ?? '', idNo, phone, ...outcome.steps.map(({ name }) => name)]) {
      expect(all(form)).toContain(text);
    }
    for (const { unit } of outcome.steps) expect(all(form)).toContain(unit.name);
    expect(all(form)).toContain('真实、合法、有效');
    expect(roles(form)).toContain('申请人或代理人（签字）');
  });

  test('P1 where a child under fourteen is concerned, a guardian consents and signs', () => {
    expect(roles(paper('one-form'))).toContain('监护人（签字）');
    const form = { ...full.form, 'newborn.birthDate': '2012-11-18' };
    const memory = memoryDesk();
    const grown = memory.enter(receive(memory.desk, 'c', { ...full, form }, memory.context())).papers;
    expect(roles(grown.map(({ content }) => content)[0] as PaperContent)).not.toContain('监护人（签字）');
  });

  test('P2 an item form shows every field of its item, and those without a value as lines for the pen', () => {
    const [first] = outcome.forms;
    const labels = outcome.fields.filter(({ key }) => first?.fields.includes(key)).map(({ label }) => label);
    const form = papers.find(({ title }) => title === first?.name);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(all(form as PaperContent)).toContain(label);
    const notes = form?.blocks.find(({ title }) => title === '填表说明');
    expect(notes?.kind === 'paragraphs' && notes.lines.every((line) => line.endsWith('。'))).toBe(true);
  });
});

test('P70 the sample of a paper shows the place of its 文号, and none where the paper has none', () => {
  const desk = { station: testStation, operator: { no: '0301', name: '测试甲' }, now: MORNING, practice: true };
  for (const type of PAPER_TYPES) {
    const issued = papers.find((one) => one.type === type);
    if (!issued) continue;
    expect(paperFrame(type, desk, '').docNumber, issued.title).toBe(issued.docNumber);
  }
  const words = { ...NO_PAPER_WORDS, docWord: '永审' };
  const sample = wordedPaper(paperFrame('acceptance-notice', desk, ''), words, '2026');
  expect(sample.docNumber).toBe('永审〔2026〕　　　　　号');
});

describe('receiving', () => {
  const receipt = paper('receipt');

  test('P3 the receipt lists each paper with originals, copies and pages, and both sign', () => {
    const rows = table(receipt, '收到材料清单').rows;
    expect(rows.length).toBe(full.taken.length - 1);
    for (const row of rows) expect(row.slice(2, 4).every((count) => /^\d+$/.test(count))).toBe(true);
    expect(roles(receipt)).toEqual(['经办人（签字）', '申请人或代理人（签字）']);
  });

  test('P3 the receipt masks ID and phone and says with a date by when the hall must tell what is missing', () => {
    expect(all(receipt)).not.toContain(idNo);
    expect(all(receipt)).not.toContain(phone);
    expect(all(receipt)).toContain(`${idNo.slice(0, 6)}********${idNo.slice(-4)}`);
    expect(all(receipt)).toContain('5 个工作日内（11月25日（周三）前）');
    expect(all(receipt)).toContain('不是受理通知书');
  });

  test('P3 papers that came after closing time carry both the time and the day they count from', () => {
    const memory = memoryDesk(MORNING + 9 * 3_600_000);
    const { papers: late } = memory.enter(receive(memory.desk, 'c', full, memory.context()));
    const text = all(late.map(({ content }) => content).at(-1) as PaperContent);
    expect(text).toContain('2026年11月18日 18:00（非工作时间，按2026年11月19日收件计）');
  });

  test('P4 a notice given after closing time names the day the papers came, and why they count from a later one', () => {
    const memory = memoryDesk(MORNING + 9 * 3_600_000);
    const { papers: late } = memory.enter(
      receiveAndNotify(memory.desk, 'c', { ...full, taken: [] }, {}, memory.context()),
    );
    const text = all(late.map(({ content }) => content).at(-1) as PaperContent);
    expect(text).toContain('于2026年11月18日提交');
    expect(text).toContain('2026年11月19日（非工作时间收件，按此日计）');
  });
});

describe('what is missing', () => {
  test('P4 the notice names every missing paper with what is wrong, the form asked for, and where to bring it', () => {
    const notice = paper('one-time-notice');
    const memory = memoryDesk();
    memory.enter(receive(memory.desk, 'c', { ...full, taken: [] }, memory.context()));
    const missing = shortcomingsOf(memory.caseState('c'), {});
    const rows = table(notice, '需要补正的材料').rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toContain(missing[0]?.material);
    expect(rows[0]?.[2]).toBe('未提交');
    expect(rows[0]?.[4]).toMatch(/原件 \d 份|复印件 \d 份/);
    expect(notice.basis.join()).toContain('第三十二条第一款第四项');
    expect(all(notice)).toContain('灵溪镇府前路1号');
    expect(notice.seal).not.toBeNull();
    expect(roles(notice)).toContain('收到人（签字）');
  });

  test('P5 the correction receipt answers the notice line by line and names the notice it answers', () => {
    const [notice, receipt] = [paper('one-time-notice'), paper('correction-receipt')];
    const names = table(notice, '需要补正的材料').rows.map((row) => row[1]);
    expect(table(receipt, '对照告知书逐项收件').rows.map((row) => row[1])).toEqual(names);
    expect(all(receipt)).toContain(notice.number);
    expect(all(receipt)).toContain('受理日期自最后一份材料收到之日（2026年11月18日）起算');
  });
});

describe('acceptance and hand-over', () => {
  const notice = paper('acceptance-notice');

  test('P6 the acceptance notice gives each item its unit, both limits, and a due date; what waits is foreseen', () => {
    const rows = table(notice, '受理事项与办理时限').rows;
    expect(rows.map((row) => row[1])).toEqual(outcome.steps.map(({ name, unit }) => `${name}\n${unit.name}`));
    for (const [at, { promisedDays, after }] of outcome.steps.entries()) {
      const row = rows[at] ?? [];
      expect(row[3]?.split('\n')[1]).toBe(promisedDays === 0 ? '当场办结' : `${promisedDays}个工作日`);
      expect(row[5]).toMatch(after.length > 0 ? /^预计\d+月\d+日/ : /^\d+月\d+日/);
      if (after.length > 0) expect(row[4]).toContain('出结果');
    }
    expect(all(notice)).toContain('自前项结果作出之日起计时');
  });

  test('P6 it names the promised day of the whole, fees, progress query and how the result is handed over', () => {
    expect(all(notice)).toContain('整体承诺办结日');
    expect(all(notice)).toContain('收费');
    expect(all(notice)).toContain('查询进度');
    expect(all(notice)).toContain('凭本单及有效身份证件领取');
    expect(notice.basis.join()).toContain('第三十二条第一款第五项');
    expect(notice.docNumber).toBe('');
  });

  test('P7 a slip lists its papers by case and item, and says who holds the originals that are elsewhere', () => {
    const slips = papers.filter(({ type }) => type === 'handoff-slip');
    expect(slips).toHaveLength(outcome.steps.length);
    expect(all(slips[0] as PaperContent)).toContain(outcome.checklist[0]?.name);
    const later = slips.map(all).filter((text) => /原件存于.+（盖章）/.test(text));
    expect(later.length).toBeGreaterThan(0);
    for (const slip of slips) expect(roles(slip)).toEqual(['移交人（签字）', '接收人（签字）']);
  });

  test('P7 one slip over several cases heads each case with its number', () => {
    const memory = memoryDesk();
    for (const id of ['a', 'b']) memory.enter(receiveAndAccept(memory.desk, id, full, memory.context()));
    const step = outcome.steps[0]?.id ?? '';
    const lines = ['a', 'b'].map((caseId) => ({ caseId, step }));
    const { papers: issued } = memory.enter(handOffLines(memory.desk, lines, memory.context()));
    const headings = table(issued[0]?.content as PaperContent, '移交材料清单').rows.filter((row) => row.length === 1);
    for (const id of ['a', 'b']) {
      expect(headings.filter(([text]) => text?.includes(memory.caseState(id).opening?.number ?? '?'))).toHaveLength(1);
    }
  });
});

describe('results', () => {
  test('P8 the voucher names each result and its number, and who collected with a masked ID', () => {
    const voucher = paper('pickup-voucher');
    expect(table(voucher, '办结事项与结果').rows).toHaveLength(outcome.steps.length);
    expect(all(voucher)).toContain('彭代收');
    expect(all(voucher)).not.toContain(idNo);
  });

  test('P8 a refusal states its reasons and the two ways of redress', () => {
    const refused = outcome.steps.at(-1)?.id ?? '';
    const run = paperRun(memoryDesk(), 'c', full, refused);
    const text = all(paper('decision', run));
    expect(text).toContain('不符合法定条件');
    expect(text).toContain('行政复议');
    expect(text).toContain('行政诉讼');
    expect(all(paper('pickup-voucher', run))).toContain('理由和救济途径见《行政决定送达单》');
    expect(all(paper('pickup-voucher'))).not.toContain('行政复议');
  });

  test('P9 where an item was refused, what is delivered is the decision, not the certificate', () => {
    const refused = outcome.steps.at(-1);
    if (!refused) throw new Error('the example needs a step');
    const text = all(paper('delivery-receipt', paperRun(memoryDesk(), 'c', full, refused.id)));
    expect(text).toContain(`不予决定书（${refused.name}）`);
  });

  test('P9 the delivery receipt states way, recipient, relation and place, and leaves room for a refusal', () => {
    const receipt = paper('delivery-receipt');
    const way = receipt.blocks.find((block) => block.kind === 'choices');
    expect(way?.kind === 'choices' && way.options.filter(({ ticked }) => ticked).map(({ label }) => label)).toEqual([
      '代收',
    ]);
    const facts = receipt.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    const value = (label: string) => facts.find((one) => one.label === label)?.value;
    expect(value('与受送达人关系')).toBe('配偶');
    expect(value('送达地点')).toBe('本窗口');
    expect(value('拒收及见证人')).toBe('');
    expect(value('回执载明日期')).toBeUndefined();
  });
});

describe('every paper', () => {
  test('P11 reads back as it was frozen, has number, heading, date and the destination of each copy', () => {
    for (const content of papers) {
      expect(paperContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
      expect(content.caseNumber).toMatch(/^\d{29}$/);
      expect(content.number).toMatch(/^9\d{29}$/);
      expect(content.heading).toBe('永顺县政务服务中心');
      expect(content.date).toMatch(/^2026年/);
      expect(content.copies.length).toBeGreaterThan(0);
    }
  });

  test('P11 carries neither undefined nor null nor an unprinted code in any text', () => {
    for (const content of papers) expect(all(content)).not.toMatch(/undefined|NaN|\[object|kept|e-licence|granted/);
  });

  test('P11 has no blocks of one title twice, so that a reader can be pointed at one', () => {
    for (const content of papers) {
      const titles = content.blocks.map(({ title }) => title).filter((title) => title !== '');
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('who applies', () => {
  test('P1 P3 a long name with rare characters is printed whole', () => {
    const long = '湘西土家族苗族自治州永顺县灵溪镇土司城文化旅游产业投资开发有限责任公司𬭚㛃𠮷';
    const memory = memoryDesk();
    const form = { ...full.form, [nameKey]: long };
    const { papers: received } = memory.enter(receive(memory.desk, 'c', { ...full, form }, memory.context()));
    const { papers: accepted } = memory.enter(accept(memory.desk, 'c', memory.context()));
    const issued = [...received, ...accepted];
    for (const type of ['one-form', 'receipt', 'acceptance-notice'] as const) {
      const content = issued.map((one) => one.content).find((one) => one.type === type);
      expect(all(content as PaperContent)).toContain(long);
    }
  });
});
