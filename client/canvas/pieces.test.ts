import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPieces } from './pieces.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Steps of two and a half milliseconds each that note their names. */
function* steps(done: string[], names: string): Generator<void> {
  for (const name of names) {
    vi.setSystemTime(Date.now());
    vi.advanceTimersByTime(0);
    now += 2.5;
    done.push(name);
    yield;
  }
}
let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

describe('work in pieces', () => {
  it('takes no longer than a piece at once, and goes on by itself', () => {
    const done: string[] = [];
    const told: boolean[] = [];
    createPieces({ ms: 4, onBusy: (isBusy) => told.push(isBusy) }).start(steps(done, 'abcde'));
    expect(done.join('')).toBe('ab');
    expect(told).toEqual([true]);
    vi.runAllTimers();
    expect(done.join('')).toBe('abcde');
    expect(told).toEqual([true, false]);
  });

  it('begins when whoever starts it is done, where that is asked for', () => {
    const done: string[] = [];
    createPieces({ ms: 4, isLater: true }).start(steps(done, 'abc'));
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done.join('')).toBe('abc');
  });

  it('drops what is left when something newer is begun', () => {
    const done: string[] = [];
    const pieces = createPieces({ ms: 4 });
    pieces.start(steps(done, 'abcde'));
    pieces.start(steps(done, 'xyz'));
    vi.runAllTimers();
    expect(done.join('')).toBe('abxyz');
  });

  it('is done at once where that is asked for, and not twice', () => {
    const done: string[] = [];
    const pieces = createPieces({ ms: 4 });
    pieces.start(steps(done, 'abcde'));
    pieces.finish();
    expect(done.join('')).toBe('abcde');
    vi.runAllTimers();
    expect(done.join('')).toBe('abcde');
  });

  it('leaves no timer behind when it is stopped', () => {
    const pieces = createPieces({ ms: 4 });
    pieces.start(steps([], 'abcde'));
    pieces.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
