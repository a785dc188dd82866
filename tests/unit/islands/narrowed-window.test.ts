import { expect, test } from 'vitest';
import { narrowedWindow } from '../../../src/islands/timeline/narrowed-window.ts';
import type { Window } from '../../../src/domain/timeline/window.ts';

/** A chart whose fit is always days 100 to 110. */
function chart() {
  let now: Window = { from: 0, to: 50 };
  return {
    goal: () => now,
    moveTo: (to: Window) => void (now = to),
    fit: () => (now = { from: 100, to: 110 }),
  };
}

test('goes to what is left, and back to where the reader was before the first choice', () => {
  const it = chart();
  const follow = narrowedWindow(it);
  follow(true);
  expect(it.goal()).toEqual({ from: 100, to: 110 });
  follow(true);
  follow(false);
  expect(it.goal()).toEqual({ from: 0, to: 50 });
});

test('stays where the reader went since', () => {
  const it = chart();
  const follow = narrowedWindow(it);
  follow(true);
  it.moveTo({ from: 40, to: 60 });
  follow(false);
  expect(it.goal()).toEqual({ from: 40, to: 60 });
});

test('stays where nothing was narrowed, and where nothing was left', () => {
  const it = { ...chart(), fit: () => undefined };
  const follow = narrowedWindow(it);
  follow(false);
  follow(true);
  follow(false);
  expect(it.goal()).toEqual({ from: 0, to: 50 });
});

test('goes back too after a choice that left nothing', () => {
  const it = chart();
  let isEmpty = false;
  const follow = narrowedWindow({ ...it, fit: () => (isEmpty ? undefined : it.fit()) });
  follow(true);
  isEmpty = true;
  follow(true);
  follow(false);
  expect(it.goal()).toEqual({ from: 0, to: 50 });
});
