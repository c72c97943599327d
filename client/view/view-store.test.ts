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
