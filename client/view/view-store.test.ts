import { describe, expect, it } from 'vitest';
import { initialArrangement, initialView } from './view.ts';
import { createViewStore } from './view-store.ts';

const hide = (slug: string) => (arrangement: { readonly hidden: readonly string[] }) => ({
  hidden: [...arrangement.hidden, slug],
});

describe('the state of the view', () => {
  it('takes back what was arranged, step by step, and does it again', () => {
    const store = createViewStore(initialView);
    const { undo, redo } = store.temporal.getState();
    store.getState().arrange(hide('a'));
    store.getState().arrange(hide('b'));
    undo();
    expect(store.getState().arrangement.hidden).toEqual(['a']);
    redo();
    expect(store.getState().arrangement.hidden).toEqual(['a', 'b']);
  });

  it('takes a reset back', () => {
    const store = createViewStore(initialView);
    store.getState().arrange(hide('a'));
    store.getState().reset();
    expect(store.getState().arrangement).toBe(initialArrangement);
    store.temporal.getState().undo();
    expect(store.getState().arrangement.hidden).toEqual(['a']);
  });

  it('does not count what changes nothing as a step, such as a link for the keyboard', () => {
    const store = createViewStore({ ...initialView, arrangement: { ...initialArrangement } });
    const { arrangement } = store.getState();
    store.getState().show({ ...initialView, arrangement: { ...initialArrangement, hidden: [] } });
    store.getState().arrange(() => ({ hidden: [] }));
    store.getState().reset();
    expect(store.temporal.getState().pastStates).toEqual([]);
    expect(store.getState().arrangement).toBe(arrangement);
  });

  it('does not count choosing and opening as steps, nor takes them back', () => {
    const store = createViewStore(initialView);
    store.getState().arrange(hide('a'));
    store.getState().select({ type: 'entity', slug: 'b' });
    store.getState().openPanel('article');
    store.temporal.getState().undo();
    expect(store.getState()).toMatchObject({
      arrangement: initialArrangement,
      selection: { type: 'entity', slug: 'b' },
      panel: 'article',
    });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('lights what a panel asks for until something is chosen', () => {
    const store = createViewStore(initialView);
    store.getState().lightUp({ entities: ['a'], statements: [] });
    store.getState().select({ type: 'entity', slug: 'b' });
    expect(store.getState().spotlight).toBeNull();
  });
});

describe('what lies over the drawing of a small screen', () => {
  const entity = { type: 'entity', slug: 'a' } as const;
  const sheetOf = (store: ReturnType<typeof createViewStore>) => store.getState().sheet;

  it('is at first what the address opens, else the way to begin', () => {
    expect(sheetOf(createViewStore(initialView))).toBe('details');
    const front = { ...initialView, panel: 'work', sheet: 'panel' } as const;
    expect(sheetOf(createViewStore(front))).toBe('panel');
    const other = createViewStore(initialView);
    other.getState().show({ ...front, selection: entity });
    expect(sheetOf(other)).toBe('panel');
  });

  it('is what was opened last; what was under it is there again once that is closed', () => {
    const store = createViewStore(initialView);
    const { openPanel, select, openSheet, closeSheet } = store.getState();
    openPanel('work');
    select(entity);
    openSheet('legend');
    expect(sheetOf(store)).toBe('legend');
    closeSheet();
    expect(sheetOf(store)).toBe('details');
    closeSheet();
    expect(store.getState()).toMatchObject({ sheet: 'panel', selection: null, panel: 'work' });
    closeSheet();
    expect(store.getState()).toMatchObject({ sheet: null, panel: null });
  });

  it('may be put away without letting go of what is chosen', () => {
    const store = createViewStore({ ...initialView, selection: entity });
    store.getState().openSheet(null);
    expect(store.getState()).toMatchObject({ sheet: null, selection: entity });
    store.getState().select(entity);
    expect(sheetOf(store)).toBe('details');
  });
});
