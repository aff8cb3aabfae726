import { expect, test } from 'vitest';
import { FIRST_STATE, nextStep, type PageEvent } from './page-watch.ts';

const second = { kind: 'second' } as const;
const announced = { kind: 'announced' } as const;
const unresponsive = { kind: 'unresponsive' } as const;
const broken = (code: string) => ({ kind: 'broken', code }) as const;
const seconds = (count: number): readonly PageEvent[] => Array.from({ length: count }, () => second);

/** What is done about a page of which this is seen, and with what code it ends. */
function played(...events: readonly (PageEvent | readonly PageEvent[])[]) {
  let state = FIRST_STATE;
  const acts: string[] = [];
  for (const event of events.flat()) {
    const step = nextStep(state, event);
    state = step.state;
    if (step.act !== 'nothing') acts.push(step.act);
  }
  return { acts, ...state };
}

test('X41 a page that announces itself is left alone, however long it stands and however slowly it came', () => {
  expect(played(seconds(4), announced, seconds(100_000))).toMatchObject({ acts: [], at: 'stands' });
  expect(played(seconds(19), announced, seconds(100_000))).toMatchObject({ acts: ['show'], at: 'stands' });
});

test('X41 a window that never paints is shown, begun anew once, and then says what is the matter', () => {
  const gone = broken('killed');
  expect(played(seconds(20), gone, seconds(60), gone)).toMatchObject({
    acts: ['show', 'end', 'reload', 'show', 'end', 'stop'],
    code: 'silent',
  });
});

test('X41 where no process was there to be ended the new beginning comes all the same', () => {
  expect(played(seconds(20), seconds(3), seconds(60), seconds(3)).acts).toEqual([
    'show',
    'end',
    'reload',
    'show',
    'end',
    'stop',
  ]);
});

test('X41 a slow PC has a minute after the new beginning', () => {
  expect(played(seconds(23), seconds(59), announced, seconds(1000))).toMatchObject({
    acts: ['show', 'end', 'reload', 'show'],
    at: 'stands',
  });
});

test('X41 a page that does not load or has no preload is begun anew at once, and only once', () => {
  expect(played(broken('ERR_FAILED'), broken('ERR_FAILED'))).toMatchObject({
    acts: ['reload', 'stop'],
    code: 'ERR_FAILED',
  });
  expect(played(broken('preload'), announced, seconds(59), broken('crashed')).acts).toEqual(['reload', 'stop']);
});

test('X1 a page that breaks down again before it stood a minute stops; one that stood is begun anew each time', () => {
  const well = [announced, seconds(60)].flat();
  expect(played(well, broken('crashed'), well, broken('crashed'), well)).toMatchObject({
    acts: ['reload', 'reload'],
    at: 'stands',
  });
  expect(played(well, broken('crashed'), announced, seconds(59), broken('oom'))).toMatchObject({
    acts: ['reload', 'stop'],
    code: 'oom',
  });
});

test('X41 a page that hangs for a minute is ended and begun anew; one that only was busy is left alone', () => {
  const busy = [unresponsive, seconds(59), { kind: 'responsive' } as const].flat();
  expect(played(announced, busy, busy, seconds(100))).toMatchObject({ acts: [], at: 'stands' });
  const hangs = [announced, seconds(30), unresponsive, seconds(60)].flat();
  const hung = played(hangs, broken('killed'), hangs);
  expect(hung.acts).toEqual(['end', 'reload', 'end']);
  expect(nextStep(hung, broken('killed'))).toMatchObject({ act: 'stop', state: { code: 'hung' } });
});

test('X41 a page that somebody loads anew has to announce itself again', () => {
  expect(played(announced, seconds(60), { kind: 'begun' }, seconds(20)).acts).toEqual(['show', 'end']);
});

test('X41 what stopped stays stopped', () => {
  expect(played(broken('a'), broken('b'), broken('c'), announced, seconds(100), unresponsive).acts).toEqual([
    'reload',
    'stop',
  ]);
});
