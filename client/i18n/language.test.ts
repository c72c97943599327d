import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialLanguage, storeLanguage } from './language.ts';

function storage(initial: Record<string, string> = {}): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map(Object.entries(initial));
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

describe('initialLanguage', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storage()));
  afterEach(() => vi.unstubAllGlobals());

  it('is the first language of the browser that the page speaks', () => {
    expect(initialLanguage(['de-CH', 'en-GB', 'zh-CN'])).toBe('en');
    expect(initialLanguage(['zh-Hant-TW', 'en'])).toBe('zh');
  });

  it('is Chinese for everybody else', () => {
    expect(initialLanguage(['de', 'fr'])).toBe('zh');
    expect(initialLanguage([])).toBe('zh');
  });

  it('is the reader’s earlier choice', () => {
    storeLanguage('en');
    expect(initialLanguage(['zh-CN'])).toBe('en');
  });

  it('does without storage that throws', () => {
    const forbidden = () => {
      throw new Error('forbidden');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
    expect(() => storeLanguage('en')).not.toThrow();
    expect(initialLanguage(['en'])).toBe('en');
  });
});
