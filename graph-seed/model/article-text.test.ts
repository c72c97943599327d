import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleText } from './article-text.ts';

const broken = new ArticleText('打响了科泊\n\n尔旅游品牌,打响了', [{ start: 5, end: 7 }]);

describe('an article’s text', () => {
  it('finds a word across the line break inside it, and gives the verbatim slice', () => {
    const [span] = broken.find({ exact: '科泊尔旅游' });
    expect(span).toEqual({ start: 3, end: 10 });
    expect(span && broken.slice(span)).toBe('科泊\n\n尔旅游');
    expect(span && broken.readable(span)).toBe('科泊尔旅游');
  });

  it('tells places apart by what stands before or after', () => {
    expect(broken.find({ exact: '打响了' })).toHaveLength(2);
    expect(broken.find({ exact: '打响了', prefix: ',' })).toHaveLength(1);
    expect(broken.find({ exact: '打响了', suffix: '科泊尔' })).toHaveLength(1);
  });

  it('shows the nearest passage to words that are not there', () => {
    expect(broken.nearest('打响了科泊儿旅游品牌')).toBe('打响了科泊尔旅游品牌');
  });

  it('finds every slice of any text, at code points, whatever it holds', () => {
    const letter = fc.constantFrom('嘎', '查', 'a', '\n', '😀', '”', '。');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1 }), fc.nat(), fc.nat(), (letters, a, b) => {
        const text = new ArticleText(letters.join(''));
        const start = a % letters.length;
        const end = start + 1 + (b % (letters.length - start));
        const exact = letters.slice(start, end).join('');
        expect(text.find({ exact })).toContainEqual({ start, end });
        expect(text.slice({ start, end })).toBe(exact);
      }),
    );
  });
});
