import { describe, expect, it } from 'vitest';
import { type Selection, sentenceSelection } from './selection.ts';
import { pathOfSelection, selectionOfPath } from './selection-path.ts';

describe('the path of a selection', () => {
  it.each<[Selection, string]>([
    [{ type: 'entity', slug: 'zhou-dongrui' }, '/entity/zhou-dongrui'],
    [{ type: 'statement', slug: 'a:b' }, '/statement/a%3Ab'],
    [{ type: 'missing', slug: 'x/../y?z#' }, '/missing/x%2F..%2Fy%3Fz%23'],
    [sentenceSelection('an-article', 's7'), '/article/an-article/s7'],
    [{ type: 'kind', slug: 'PERSON' }, '/kind/PERSON'],
    [{ type: 'family', slug: 'WORK' }, '/family/WORK'],
  ])('of %o is %s, and back', (selection, path) => {
    expect(pathOfSelection(selection)).toBe(path);
    expect(selectionOfPath(path)).toEqual(selection);
  });

  it('is the root for nothing', () => {
    expect(pathOfSelection(null)).toBe('/');
    expect(selectionOfPath('/')).toBeNull();
  });

  it('takes an article without a sentence for the entity that it is', () => {
    expect(selectionOfPath('/article/an-article')).toEqual({ type: 'entity', slug: 'an-article' });
  });

  it.each(['/nothing/a', '/entity', '/entity/', '/entity/a/b', '/article'])(
    'chooses nothing at %s',
    (path) => {
      expect(selectionOfPath(path)).toBeNull();
    },
  );

  it('takes what is no code for letters', () => {
    expect(selectionOfPath('/entity/%')).toEqual({ type: 'entity', slug: '%' });
  });
});
