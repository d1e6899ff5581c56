// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '@/lib/calendar/days';
import { stage } from '@/tests/unit/settings/stage';
import { itemAt } from './items';
import { chipOf, focus, hit, Page } from './page';

const { show } = stage();

beforeEach(() => {
  // Nothing has a size here; the list is as high as a window, its rows are lines.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
});

const year = Array.from({ length: 5000 }, (_, index) =>
  itemAt(`${addDays('2026-12-02', Math.floor(index / 14))}T${10 + (index % 14)}:00`, {
    key: String(index),
    account: String(index),
  }),
);

test('of thousands only those in view are in the page', async () => {
  await show(<Page items={year} view="list" />);

  const drawn = document.querySelectorAll('[data-item]').length;
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(60);
});

test('has one tab stop, and arrows go from one to the next', async () => {
  await show(<Page items={year} view="list" />);
  const stops = document.querySelectorAll('li [tabindex="0"]').length;
  await focus(chipOf('0'));

  await hit('ArrowDown', 'ArrowDown', 'ArrowUp');

  expect(stops).toBe(1);
  expect(document.activeElement).toBe(chipOf('1'));
});
