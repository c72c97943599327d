import { expect, it } from 'vitest';
import { drawnLine, drawnNode } from '../graph/drawn-examples.ts';
import { placedDrawing } from './placed-drawing.ts';

const nowhere = { x: null, y: null };
const at = (slug: string, x: number, y: number) => drawnNode(slug, { x, y });
const fresh = (slug: string) => drawnNode(slug, nowhere);
const junction = (slug: string) => drawnNode(slug, { ...nowhere, type: 'JUNCTION', kind: null });
const many = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

type Given = Parameters<typeof placedDrawing>[0];
const placesOf = (drawing: Given) =>
  new Map(placedDrawing(drawing).nodes.map(({ slug, x, y }) => [slug, [x, y] as const]));
const distance = ([ax, ay]: readonly number[] = [], [bx, by]: readonly number[] = []) =>
  Math.hypot((ax ?? 0) - (bx ?? 0), (ay ?? 0) - (by ?? 0));
const nearest = (places: ReadonlyMap<string, readonly number[]>) => {
  const all = [...places.values()];
  return Math.min(
    ...all.flatMap((one, index) => all.slice(index + 1).map((other) => distance(one, other))),
  );
};

it('leaves everything where it was computed', () => {
  const places = placesOf({
    nodes: [at('a', 3, -4), at('b', 5, -4), fresh('c')],
    lines: [drawnLine('a', 'c')],
  });
  expect([places.get('a'), places.get('b')]).toEqual([
    [3, -4],
    [5, -4],
  ]);
});

it('stands what is new between its neighbours, off the marks that are there', () => {
  const old = [at('a', 0, 0), at('b', 400, 0), at('between', 200, 0), at('far', 0, 2_000)];
  const lines = [drawnLine('a', 'new'), drawnLine('new', 'b')];
  const places = placesOf({ nodes: [...old, fresh('new')], lines });
  expect(distance(places.get('new'), [200, 0])).toBeLessThan(150);
  expect(nearest(places)).toBeGreaterThan(88);
});

it('goes on from what is new to what hangs on that', () => {
  const nodes = [fresh('last'), fresh('next'), at('a', 1_000, 1_000), at('b', 0, 0)];
  const lines = [drawnLine('last', 'next'), drawnLine('next', 'a')];
  const places = placesOf({ nodes, lines });
  expect(distance(places.get('next'), [1_000, 1_000])).toBeLessThan(150);
  expect(distance(places.get('last'), places.get('next'))).toBeLessThan(150);
});

it('gives each of many neighbours of one a place of its own around it', () => {
  const nodes = [at('hub', 0, 0), ...many(100).map(fresh)];
  const places = placesOf({ nodes, lines: many(100).map((slug) => drawnLine('hub', slug)) });
  expect(nearest(places)).toBeGreaterThan(88);
  const out = many(100).map((slug) => distance(places.get(slug), [0, 0]));
  expect(Math.max(...out)).toBeLessThan(800);
});

it('puts a junction near its ends, clear of what is there', () => {
  const nodes = [at('a', 0, 0), at('b', 200, 0), at('c', 100, 0), junction('j')];
  const places = placesOf({ nodes, lines: [drawnLine('a', 'j'), drawnLine('j', 'b')] });
  expect(distance(places.get('j'), [100, 0])).toBeLessThan(70);
  expect(nearest(places)).toBeGreaterThan(33);
});

it('stands what hangs together with nothing below the rest, each part by itself', () => {
  const nodes = [at('a', 0, 0), at('b', 900, 500), ...['p', 'q', 'r', 's'].map(fresh)];
  const places = placesOf({ nodes, lines: [drawnLine('p', 'q'), drawnLine('r', 's')] });
  for (const slug of ['p', 'q', 'r', 's']) {
    expect(places.get(slug)?.[1]).toBeGreaterThanOrEqual(600);
  }
  expect(distance(places.get('p'), places.get('q'))).toBeLessThan(150);
  expect(nearest(places)).toBeGreaterThan(88);
});

it('has a place for everything where nothing was computed, the same each time', () => {
  const nodes = [...many(40).map(fresh), junction('j')];
  const lines = many(30).map((slug, index) => drawnLine(slug, `n${Math.floor(index / 3)}`));
  const drawing = { nodes, lines };
  const places = placesOf(drawing);
  expect(nearest(places)).toBeGreaterThan(33);
  expect(placesOf(drawing)).toEqual(places);
  expect(placedDrawing(drawing).isLaidOut).toBe(false);
});
