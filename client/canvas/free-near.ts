import type { Places } from './laid-graph.ts';

type Place = Places[number];

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The nearest free place, along a spiral whose turns are about so far apart. */
export function freeNear([x, y]: Place, apart: number, isFree: (place: Place) => boolean): Place {
  for (let step = 0; ; step += 1) {
    const out = apart * Math.sqrt(step);
    const place: Place = [
      x + out * Math.cos(step * goldenAngle),
      y + out * Math.sin(step * goldenAngle),
    ];
    if (isFree(place)) return place;
  }
}
