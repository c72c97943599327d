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

  it('rings stand around the centre, each as many rings out as it has steps to go', () => {
    const places = layOut({ layout: 'rings', graph });
    const out = places.map(([x, y]) => Math.round(Math.hypot(x, y)));
    expect(out[place]).toBe(0);
    expect([out[body], out[ann], out[ben], out[alone]]).toEqual([130, 260, 260, 390]);
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

  it('puts a junction between its ends', () => {
    const places = layOut({ layout: 'layers', graph });
    const ends = [ann, ben, body].map((index) => places[index ?? 0]?.[1] ?? 0);
    expect(places[junction ?? 0]?.[1]).toBeGreaterThan(Math.min(...ends));
    expect(places[junction ?? 0]?.[1]).toBeLessThan(Math.max(...ends));
  });

  it('spread has room for the names of all', () => {
    const places = layOut({ layout: 'spread', graph });
    expect(Math.min(...distances(places.slice(0, 5)))).toBeGreaterThan(120);
  });
});
