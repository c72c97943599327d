import { expect, it } from 'vitest';
import { placed } from './placed.ts';

it('keeps the places that were computed', () => {
  expect(placed([{ x: 3, y: -4 }])).toEqual([{ x: 3, y: -4 }]);
});

it('stands nodes without a place below the rest, each in its own', () => {
  const places = placed([
    { x: 0, y: 50 },
    ...Array.from({ length: 30 }, () => ({ x: null, y: null })),
  ]);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(31);
  for (const { y } of places.slice(1)) expect(y).toBeGreaterThan(50);
});

it('places a network that has no computed place at all', () => {
  expect(placed([{ x: null, y: null }])).toEqual([{ x: 0, y: 120 }]);
});
