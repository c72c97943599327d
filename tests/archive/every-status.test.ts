import { expect, it } from 'vitest';
import { Property } from '../../graph-seed/model/ontology.gen.ts';
import { archiveDataSet } from './archive-data-set.ts';

/** What cannot be said, with the reason. */
const senseless: Readonly<Record<string, { statuses: readonly string[]; because: string }>> = {
  [Property.aimsAt]: { statuses: ['forecast'], because: 'An aim is set, not foreseen.' },
  [Property.outcome]: { statuses: ['planned'], because: 'A planned outcome is an aim.' },
  [Property.demand]: { statuses: ['planned'], because: 'Nobody plans to be in need.' },
  [Property.awarded]: {
    statuses: ['ongoing', 'planned'],
    because: 'An award is given at once, and by others.',
  },
  [Property.wrote]: {
    statuses: ['ongoing', 'planned', 'forecast'],
    because: 'The article that is read has been written.',
  },
  [Property.photographed]: {
    statuses: ['ongoing', 'planned', 'forecast'],
    because: 'The picture that is printed has been taken.',
  },
  [Property.commentsOn]: {
    statuses: ['achieved', 'ongoing', 'planned', 'forecast'],
    because: 'A remark is printed, and that is all that can be said of its time.',
  },
};

it('every property stands in every status that makes sense', () => {
  const { ontology, statements } = archiveDataSet();
  const statuses = ['none', ...ontology.statuses.map(({ id }) => id)];
  const said = new Set(statements.map(({ property, status }) => `${property} ${status ?? 'none'}`));
  const wanted = ontology.properties.flatMap(({ id }) =>
    statuses
      .filter((status) => !senseless[id]?.statuses.includes(status))
      .map((status) => `${id} ${status}`),
  );
  const missing = wanted.filter((one) => !said.has(one));
  expect(missing, `${missing.length} of ${wanted.length} are missing`).toEqual([]);
  expect(wanted.length).toBeGreaterThanOrEqual(225);
  const unwanted = [...said].filter((one) => !wanted.includes(one));
  expect(unwanted, 'said, though it makes no sense').toEqual([]);
});
