import { expect, it } from 'vitest';
import { partsOf } from '../../graph-seed/layout/parts-of.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import { archiveDataSet } from './archive-data-set.ts';

it('the committed layout sets apart what is not connected', () => {
  const { entities, statements, layout } = archiveDataSet();
  const ids = entities.map(({ id }) => id);
  const boxes = partsOf(drawingOf(ids, statements)).map(({ nodes }) => {
    const places = nodes.map(({ id }) => layout.positions[id] ?? ([Number.NaN, 0] as const));
    const along = (axis: 0 | 1) => places.map((place) => place[axis]);
    return [along(0), along(1)].map((all) => [Math.min(...all), Math.max(...all)] as const);
  });
  expect(boxes.length).toBeGreaterThan(2);
  const clashes = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const meets = one.every(([least, most], axis) => {
        const [from = 0, to = 0] = other[axis] ?? [];
        return least < to && from < most;
      });
      return meets ? [[one, other]] : [];
    }),
  );
  expect(clashes).toEqual([]);
});
