import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('works out a value once, and again when so many others have come that it is forgotten', () => {
  const workOut = vi.fn((key: string) => key.length);
  const lengthOf = remembered(workOut);
  expect([lengthOf('three'), lengthOf('three')]).toEqual([5, 5]);
  expect(workOut).toHaveBeenCalledTimes(1);
  for (let other = 0; other < 10_000; other += 1) lengthOf(String(other));
  expect(lengthOf('three')).toBe(5);
  expect(workOut).toHaveBeenCalledTimes(10_002);
});
