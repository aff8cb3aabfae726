import { expect, test } from 'vitest';
import { type Obstacle, STOP_TEXT } from '../../domain/text/stop.ts';
import { stopPage } from './stop-page.ts';

const readable = (address: string) => decodeURIComponent(address.slice(address.indexOf(',') + 1));

test('X1 the page that stands where the desk cannot says what is the matter, what is safe and what to do', () => {
  const obstacles = Object.keys(STOP_TEXT.obstacles) as Obstacle[];
  expect(obstacles.length).toBeGreaterThan(7);
  for (const obstacle of obstacles) {
    const page = readable(stopPage(obstacle, 'EROFS'));
    expect(page).toContain(STOP_TEXT.obstacles[obstacle]);
    expect(page).toContain(obstacle === 'io' ? STOP_TEXT.safeOnFailingDisk : STOP_TEXT.safe);
    expect(page).toContain(STOP_TEXT.next[obstacle]);
    expect(page).toContain('EROFS');
  }
});

test('X1 a code cannot put markup into the page', () => {
  expect(readable(stopPage('start', '<img src=x onerror=alert(1)>'))).not.toContain('<img');
});
