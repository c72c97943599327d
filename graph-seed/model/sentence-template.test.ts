import { describe, expect, it } from 'vitest';
import { fillTemplate, placeholders } from './sentence-template.ts';

const words = (name: string) => ({ subjects: '甲', amount: '30万元' })[name];

describe('a sentence template', () => {
  it('fills in its placeholders', () => {
    expect(fillTemplate('{subjects}捐赠{amount}', words)).toBe('甲捐赠30万元');
  });

  it('drops a part in brackets when one of its words is missing', () => {
    expect(fillTemplate('{subjects}捐赠[{amount}][，为{purpose}]', words)).toBe('甲捐赠30万元');
    expect(fillTemplate('[{amount} for {purpose}]', words)).toBe('');
  });

  it('agrees with one subject or with several', () => {
    expect(fillTemplate('{subjects} <is|are> here', words)).toBe('甲 is here');
    expect(fillTemplate('{subjects} <is|are> here', words, true)).toBe('甲 are here');
  });

  it('names its placeholders', () => {
    expect(placeholders('{subjects}[ ({of})] {value}')).toEqual(['subjects', 'of', 'value']);
  });
});
