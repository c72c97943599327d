import { describe, expect, it } from 'vitest';
import { searchKeys } from '../../server/search/search-keys.ts';
import { heardCases, nameCases } from '../../tests/search/name-cases.ts';
import { upperSnake } from '../model/upper-snake.ts';
import { nameMatch, nameQuery } from './name-match.ts';

describe('a name that is compared without knowing how what is typed is read', () => {
  it.each(nameCases)('is found by %j as the table has it', (typed, of, expected) => {
    const match = nameMatch(nameQuery(typed), searchKeys(of));
    expect(match ? upperSnake(match) : null).toBe(expected);
  });

  it.each(heardCases.filter(([, , match]) => match === 'HOMOPHONE'))(
    'is not found by %j, which only sounds like it',
    (typed, of) => {
      expect(nameMatch(nameQuery(typed), searchKeys(of))).toBeUndefined();
    },
  );
});
