import { createInstance, type i18n } from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewOf } from './address.ts';
import { keepAddress } from './keep-address.ts';
import type { Selection } from './selection.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

const entity = (slug: string): Selection => ({ type: 'entity', slug });

/** A browser's history of addresses, which can be told to take no more. */
class TestHistory {
  readonly steps = ['http://localhost/?lang=zh'];
  refuses: 'no' | 'aloud' | 'silently' = 'no';

  get href() {
    return this.steps.at(-1) ?? '';
  }

  pushState(_: unknown, _title: string, address: string) {
    if (this.#mayGo()) this.steps.push(new URL(address, this.href).href);
  }

  replaceState(_: unknown, _title: string, address: string) {
    if (this.#mayGo()) this.steps.splice(-1, 1, new URL(address, this.href).href);
  }

  back() {
    this.steps.pop();
    window.dispatchEvent(new Event('popstate'));
  }

  #mayGo() {
    if (this.refuses === 'aloud') throw new DOMException('Too often.', 'SecurityError');
    return this.refuses === 'no';
  }
}

describe('the address while the view changes', () => {
  let history: TestHistory;
  let store: ViewStore;
  let translations: i18n;
  let stop: () => void;
  let isSmall: boolean;
  const state = () => store.getState();

  beforeEach(() => {
    vi.useFakeTimers();
    history = new TestHistory();
    const part = (name: 'href' | 'pathname' | 'search' | 'hash') => ({
      get: () => new URL(history.href)[name],
    });
    const location = Object.defineProperties(
      {},
      {
        href: part('href'),
        pathname: part('pathname'),
        search: part('search'),
        hash: part('hash'),
      },
    );
    vi.stubGlobal('history', history);
    vi.stubGlobal('location', location);
    vi.stubGlobal('window', new EventTarget());
    isSmall = false;
    vi.stubGlobal('matchMedia', () => ({ matches: isSmall }));
    translations = createInstance();
    void translations.init({ lng: 'zh', resources: {}, initAsync: false });
    store = createViewStore(viewOf(new URL(history.href)));
    stop = keepAddress(store, translations);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('has a step for each thing that is chosen and each panel that is opened', () => {
    state().select(entity('a'));
    state().openPanel('work');
    state().select(entity('b'));
    expect(history.steps).toEqual([
      'http://localhost/?lang=zh',
      'http://localhost/entity/a?lang=zh',
      'http://localhost/entity/a?lang=zh&panel=work',
      'http://localhost/entity/b?lang=zh&panel=work',
    ]);
  });

  it('tells what lies in front where only that is seen, as part of the step', () => {
    isSmall = true;
    state().openPanel('work');
    state().select(entity('a'));
    state().openSheet('legend');
    state().closeSheet();
    expect(history.steps).toEqual([
      'http://localhost/?lang=zh',
      'http://localhost/?lang=zh&panel=work',
      'http://localhost/entity/a?lang=zh&panel=work&front=details',
    ]);
    history.back();
    expect(state()).toMatchObject({ sheet: 'panel', panel: 'work', selection: null });
  });

  it('has one step for a walk, however many things it passes, and another for the next', () => {
    state().select(entity('a'));
    for (const slug of ['b', 'c', 'd']) state().walkTo(entity(slug));
    state().select(entity('e'));
    for (const slug of ['f', 'g']) state().walkTo(entity(slug));
    expect(history.steps.map((step) => new URL(step).pathname)).toEqual([
      '/',
      '/entity/a',
      '/entity/d',
      '/entity/e',
      '/entity/g',
    ]);
  });

  it('has a step for another language, and is in the earlier one again after going back', () => {
    state().select(entity('a'));
    void translations.changeLanguage('en');
    state().select(entity('b'));
    expect(history.steps.at(-1)).toBe('http://localhost/entity/b?lang=en');
    history.back();
    expect([state().selection?.slug, translations.language]).toEqual(['a', 'en']);
    history.back();
    expect([state().selection?.slug, translations.language]).toEqual(['a', 'zh']);
    expect(history.steps).toEqual([
      'http://localhost/?lang=zh',
      'http://localhost/entity/a?lang=zh',
    ]);
  });

  it('keeps an anchor, and none that an earlier view has left', () => {
    history.replaceState(null, '', '/?lang=zh#s13');
    state().select(entity('a'));
    expect(history.href).toBe('http://localhost/entity/a?lang=zh#s13');
    const slugs = Array.from({ length: 1_000 }, (_, index) => `entity-${index}`);
    state().arrange(() => ({ hidden: slugs }));
    expect(history.href).toMatch(/^http:\/\/localhost\/entity\/a\?lang=zh#\?lang=zh&hidden=/u);
    state().arrange(() => ({ hidden: [] }));
    expect(history.href).toBe('http://localhost/entity/a?lang=zh');
  });

  it.each(['aloud', 'silently'] as const)(
    'follows when it can, where the browser refuses %s, and stops nothing',
    (refuses) => {
      const seen: unknown[] = [];
      store.subscribe(({ selection, panel }) => seen.push([selection?.slug, panel]));
      history.refuses = refuses;
      state().select(entity('a'));
      state().openPanel('work');
      void translations.changeLanguage('en');
      vi.advanceTimersByTime(30_000);
      expect(seen).toEqual([
        ['a', null],
        ['a', 'work'],
      ]);
      expect(history.steps).toEqual(['http://localhost/?lang=zh']);
      history.refuses = 'no';
      vi.advanceTimersByTime(1_000);
      expect(history.steps).toEqual([
        'http://localhost/?lang=zh',
        'http://localhost/entity/a?lang=en&panel=work',
      ]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});
