import { expect, it } from 'vitest';
import { exactSum } from './exact-sum.ts';

it.each([
  [[1.1, 2.2], 3.3],
  [[0.1, 0.2, 0.3], 0.6],
  [[3_640_000, 0.05], 3_640_000.05],
  [[-1.5, 1.2], -0.3],
  [[1e-7, 2e-7], 3e-7],
  [[1e21, 1], 1e21],
  [[], 0],
])('adds %j up to %d', (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});
