import { expect, it } from 'vitest';
import { newShare } from './new-share.ts';

it('begins at nothing where nobody else is at work', () => {
  expect(newShare([])).toEqual({ usedMs: 0 });
});

it('begins a little before whoever has had least, not at nothing', () => {
  expect(newShare([{ usedMs: 90_000 }, { usedMs: 60_000 }])).toEqual({ usedMs: 59_950 });
});
