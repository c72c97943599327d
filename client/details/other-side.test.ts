import { expect, it } from 'vitest';
import { otherSide } from './other-side.ts';

it('is what a dispute holds beside the statements that tell one fact', () => {
  const dispute = { statements: ['a', 'a-again', 'b'].map((slug) => ({ slug })) };
  expect(otherSide(dispute, ['a', 'a-again'])).toEqual([{ slug: 'b' }]);
  expect(otherSide(dispute, ['b'])).toEqual([{ slug: 'a' }, { slug: 'a-again' }]);
});
