import { describe, expect, it } from 'vitest';
import type { LaidGraph } from './laid-graph.ts';
import { layOut } from './lay-out.ts';

/**
 * Two people in a body that is in a place, each tied to the body by itself; a joint statement of the
 * three, whose junction is the last; and a person whom nothing connects.
 */
const [place, body, ann, ben, alone, junction] = [0, 1, 2, 3, 4, 5];
const graph: LaidGraph = {
  nodes: [2, 5, 6, 6, 6, null].map((layer, index) => ({ x: index * 10, y: 0, layer })),
  lines: [
    [body, place],
    [ann, body],
    [ben, body],
    [ann, junction],
    [ben, junction],
    [junction, body],
  ],
  centre: place,
};

const distances = (places: ReturnType<typeof layOut>) =>
  places.flatMap(([x, y], index) =>
    places.slice(index + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
  );

describe('a layout', () => {
  it.each(['computed', 'rings', 'layers', 'spread'] as const)(
    '%s has a place for everything and two things on none',
    (layout) => {
      const places = layOut({ layout, graph });
      expect(places).toHaveLength(6);
      expect(Math.min(...distances(places))).toBeGreaterThanOrEqual(30);
      expect(layOut({ layout, graph })).toEqual(places);
    },
  );

  it.each(['computed', 'spread'] as const)('%s sets apart what is not connected', (layout) => {
    // Parts of three, of two and of one, which stand among one another at first.
    const all = [0, 1, 2, 3, 4, 5];
    const places = layOut({
      layout,
      graph: {
        nodes: all.map((index) => ({ x: (index % 2) * 40, y: index, layer: 2 })),
        lines: [
          [0, 3],
          [3, 5],
          [1, 4],
        ],
        centre: 0,
      },
    });
    const downOf = (part: readonly number[]) => part.map((index) => places[index]?.[1] ?? 0);
    const lowest = Math.max(...downOf([0, 3, 5]));
    const [of, alone] = [downOf([1, 4]), downOf([2])];
    expect(Math.min(...of)).toBeGreaterThan(lowest + 100);
    expect(Math.min(...alone)).toBeGreaterThan(lowest + 100);
  });

  it('rings stand around the centre, each as many rings out as it has steps to go', () => {
    const places = layOut({ layout: 'rings', graph });
    const out = places.map(([x, y]) => Math.round(Math.hypot(x, y)));
    expect(out[place]).toBe(0);
    expect([out[body], out[ann], out[ben], out[alone]]).toEqual([130, 260, 260, 390]);
  });

  it('rings put each near what it is tied to further in, wherever it stood', () => {
    // A centre with two arms, and a leaf of each that stood beside the other arm.
    const [left, right, ofRight, ofLeft] = [1, 2, 3, 4] as const;
    const places = layOut({
      layout: 'rings',
      graph: {
        nodes: [0, -9, 9, -9, 9].map((x) => ({ x, y: 0, layer: 0 })),
        lines: [
          [0, left],
          [0, right],
          [left, ofLeft],
          [right, ofRight],
        ],
        centre: 0,
      },
    });
    const apart = (one: number, other: number) =>
      Math.hypot(
        ...[0, 1].map((axis) => (places[one]?.[axis] ?? 0) - (places[other]?.[axis] ?? 0)),
      );
    expect(apart(ofLeft, left)).toBeLessThan(apart(ofLeft, right));
    expect(apart(ofRight, right)).toBeLessThan(apart(ofRight, left));
  });

  it('a ring that is too full is several, none of them crowded', () => {
    const spokes = Array.from({ length: 60 }, (_, index) => index + 1);
    const places = layOut({
      layout: 'rings',
      graph: {
        nodes: [0, ...spokes].map((x) => ({ x, y: x, layer: 0 })),
        lines: spokes.map((spoke) => [0, spoke]),
        centre: 0,
      },
    });
    expect(Math.min(...distances(places))).toBeGreaterThan(60);
  });

  it('layers go from places over bodies down to people', () => {
    const down = layOut({ layout: 'layers', graph }).map(([, y]) => y);
    const [top = 0, middle = 0, ...people] = [down[place], down[body], down[ann], down[ben]];
    expect(top).toBeLessThan(middle);
    for (const y of people) expect(middle).toBeLessThan(y ?? 0);
  });

  it('layers put each below what it is tied to, wherever it stood', () => {
    // Two bodies with three people each, who all stood below the other body.
    const people = [2, 3, 4, 5, 6, 7];
    const across = layOut({
      layout: 'layers',
      graph: {
        nodes: [
          { x: -100, y: 0, layer: 0 },
          { x: 100, y: 0, layer: 0 },
          ...people.map((one) => ({ x: one < 5 ? 100 : -100, y: 0, layer: 1 })),
        ],
        lines: people.map((one) => [one, one < 5 ? 0 : 1]),
        centre: 0,
      },
    }).map(([x]) => x);
    const [one = 0, other = 0] = across;
    const [ofOne, ofOther] = [across.slice(2, 5), across.slice(5)];
    const [left, right] = one < other ? [ofOne, ofOther] : [ofOther, ofOne];
    expect(Math.max(...left)).toBeLessThan(Math.min(...right));
  });

  it('layers of many are several rows, about as wide altogether as they are high', () => {
    const places = layOut({
      layout: 'layers',
      graph: {
        nodes: Array.from({ length: 60 }, (_, x) => ({ x, y: 0, layer: 0 })),
        lines: [],
        centre: 0,
      },
    });
    const [wide = 0, high = 0] = [0, 1].map((axis) => {
      const along = places.map((place) => place[axis as 0 | 1]);
      return Math.max(...along) - Math.min(...along);
    });
    expect(wide / high).toBeGreaterThan(0.8);
    expect(wide / high).toBeLessThan(2.5);
  });

  it('keeps two junctions of the same ends apart', () => {
    const twin = graph.nodes.length;
    const places = layOut({
      layout: 'layers',
      graph: {
        ...graph,
        nodes: [...graph.nodes, { x: 0, y: 0, layer: null }],
        lines: [...graph.lines, [ann, twin], [ben, twin], [twin, body]],
      },
    });
    expect(Math.min(...distances(places))).toBeGreaterThanOrEqual(30);
  });

  it('puts a junction between its ends', () => {
    const places = layOut({ layout: 'layers', graph });
    const ends = [ann, ben, body].map((index) => places[index ?? 0]?.[1] ?? 0);
    expect(places[junction ?? 0]?.[1]).toBeGreaterThan(Math.min(...ends));
    expect(places[junction ?? 0]?.[1]).toBeLessThan(Math.max(...ends));
  });

  it('spread has room for the names of all', () => {
    const places = layOut({ layout: 'spread', graph });
    expect(Math.min(...distances(places.slice(0, 5)))).toBeGreaterThan(120);
    const crowd = Array.from({ length: 80 }, (_, index) => index);
    const crowded = layOut({
      layout: 'spread',
      graph: {
        nodes: crowd.map((index) => ({ x: index % 9, y: index, layer: 0 })),
        lines: crowd.slice(1).map((index) => [0, index]),
        centre: 0,
      },
    });
    expect(Math.min(...distances(crowded))).toBeGreaterThan(120);
  });
});
