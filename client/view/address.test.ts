import { describe, expect, it } from 'vitest';
import { addressOf, isLong, languageOf, viewOf } from './address.ts';
import { initialArrangement, initialView, type View } from './view.ts';

const back = (address: string) => viewOf(new URL(address, 'http://localhost'));

const rich: View = {
  selection: { type: 'entity', slug: 'a,b&c/d' },
  panel: 'paths',
  panelSize: 62,
  article: 'an-article',
  sheet: 'legend',
  pathFrom: 'pan-kehua',
  pathTo: 'greenhouse-grapes',
  pathThroughPlaces: true,
  arrangement: {
    without: ['kind:PERSON', 'standing:INFERRED'],
    expanded: ['a', 'a', 'b,c'],
    collapsed: ['d'],
    hidden: ['e~f'],
    pinned: ['g'],
    moved: { 'h~,i': [-12, 40], j: [0, 5] },
    layout: 'rings',
    told: {
      articles: ['one', 'two,three'],
      publishers: ['某报, “晚刊”'],
      reported: { from: '2023-10', to: null },
      valid: { from: null, to: '2024' },
    },
  },
};

describe('the address of a view', () => {
  it('holds everything that the reader chose', () => {
    expect(back(addressOf(rich, 'en'))).toEqual(rich);
    expect(languageOf(new URL(addressOf(rich, 'en'), 'http://localhost').search)).toBe('en');
  });

  it('holds more than servers take behind what they are sent', () => {
    const hidden = Array.from({ length: 1_000 }, (_, index) => `entity-${index}`);
    const long = { ...rich, arrangement: { ...rich.arrangement, hidden } };
    const address = new URL(addressOf(long, 'en', '#s13'), 'http://localhost');
    expect(address.pathname + address.search).toBe('/entity/a%2Cb%26c%2Fd?lang=en');
    expect(viewOf(address)).toEqual(long);
    expect(isLong(address.href)).toBe(true);
    expect(isLong(addressOf(rich, 'en'))).toBe(false);
    expect(addressOf(rich, 'en', '#s13')).toMatch(/#s13$/u);
  });

  it('has times that the calendar has, and no others', () => {
    const told = (query: string) => back(`/?${query}`).arrangement.told;
    expect(told('valid=2023-02~2024-02-29').valid).toEqual({ from: '2023-02', to: '2024-02-29' });
    for (const none of ['2023', '~', '2023-02-30~', '23~24', '2023~2024~2025', '~soon']) {
      expect(told(`reported=${encodeURIComponent(none)}`).reported).toBeNull();
    }
  });

  it('has places in whole units', () => {
    const moved = { a: [0.4, -5.6] } as const;
    const view = { ...initialView, arrangement: { ...initialArrangement, moved } };
    expect(addressOf(view, 'zh')).toBe('/?lang=zh&moved=a~0~-6');
  });

  it('is short for the first view', () => {
    expect(addressOf(initialView, 'zh')).toBe('/?lang=zh');
    expect(back('/')).toEqual(initialView);
  });

  it('tells what lies in front where that is not what opens by itself', () => {
    const selection = { type: 'entity', slug: 'a' } as const;
    const both: View = { ...initialView, selection, panel: 'work', sheet: 'details' };
    expect(addressOf(both, 'zh')).toBe('/entity/a?lang=zh&panel=work&front=details');
    expect(back(addressOf(both, 'zh'))).toEqual(both);
    expect(addressOf({ ...both, sheet: 'panel' }, 'zh')).toBe('/entity/a?lang=zh&panel=work');
    const alone: View = { ...initialView, selection, sheet: null };
    expect(back(addressOf(alone, 'zh'))).toEqual(alone);
    expect(back('/entity/a?front=panel').sheet).toBe('details');
  });

  it('is read as far as it can be', () => {
    const view = back('/entity/a?panel=nothing&layout=x&size=9&moved=a~b~c,d~1~2&hidden=z');
    expect(view).toEqual({
      ...initialView,
      selection: { type: 'entity', slug: 'a' },
      arrangement: { ...initialArrangement, hidden: ['z'], moved: { d: [1, 2] } },
    });
    expect(languageOf('?lang=fr')).toBeNull();
  });

  it.each([
    ['full', 100],
    ['45', 45],
    ['19', 45],
    ['81', 45],
    ['50.5', 45],
    ['', 45],
  ])('opens a panel for size=%s as high as %i percent', (written, size) => {
    expect(back(`/?panel=work&size=${written}`).panelSize).toBe(size);
  });

  it.each([
    'a~1e9~1e9',
    'a~1000000000~0',
    'a~0~-50001',
    'a~~5',
    'a~ ~5',
    'a~0x10~5',
    'a~Infinity~5',
    'a~NaN~5',
    '~1~2',
  ])('has no place in %s', (place) => {
    expect(back(`/?moved=${encodeURIComponent(place)},b~-7~50000`).arrangement.moved).toEqual({
      b: [-7, 50_000],
    });
  });
});
