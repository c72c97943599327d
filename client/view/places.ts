type Place = readonly [x: number, y: number];

/** Units of the drawing from its middle, more than any layout takes; beyond it nothing is put. */
const mostAway = 50_000;

/** Whether something can have been put there. */
export function isPlace(place: Place): boolean {
  return place.every((units) => Math.abs(units) <= mostAway);
}

/** The nearest place in whole units. */
export function placeNear([x, y]: Place): Place {
  return [bounded(x), bounded(y)];
}

function bounded(units: number): number {
  return Math.round(Math.min(Math.max(units, -mostAway), mostAway));
}
