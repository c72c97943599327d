import { describe, expect, it } from 'vitest';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { dataSetOf, entity, inOrder } from '../store/data-set-parts.ts';
import { tinyDataSet } from '../store/tiny-data-set.ts';
import { appOver, ask } from './archive-app.ts';

/** More than a search looks at, all before the others by id. */
const crowd = Array.from({ length: 1_001 }, (_, at) =>
  entity(`a-${String(at).padStart(4, '0')}`, Kind.Village, `大沙海嘎查${at}`, {
    nameEn: `Shahai Gacha ${at}`,
  }),
);
const tiny = tinyDataSet();
const entities = inOrder([
  ...tiny.entities,
  ...crowd,
  entity('z-exact', Kind.Village, '沙海嘎查', { nameEn: 'Sand Sea' }),
  entity('z-prefix', Kind.Village, '沙海嘎查东', { nameEn: 'Sand Sea East' }),
  entity('z-latin', Kind.Person, '大沙', { nameEn: 'Gacha' }),
]);
// A layout of a thousand takes seconds, and nothing here looks at it.
const data = dataSetOf({ ...tiny, entities }, tiny.layout);
const app = appOver(createEmbeddedStore(data));

describe('among more names than a search looks at', () => {
  const search = async (query: string) =>
    (
      await ask(
        app,
        'query ($query: String!) { search(query: $query, first: 3) { more names { match entity { slug } } } }',
        { query },
      )
    ).data.search;

  it('the exact name and those that begin with it come first, whatever their ids', async () => {
    expect(await search('沙海嘎查')).toMatchObject({
      more: true,
      names: [
        { match: 'EXACT', entity: { slug: 'z-exact' } },
        { match: 'PREFIX', entity: { slug: 'z-prefix' } },
        { match: 'SUBSTRING', entity: { slug: 'a-0000' } },
      ],
    });
  });

  it('so do those that are the English name among those that have it as a word', async () => {
    expect(await search('gacha')).toMatchObject({
      more: true,
      names: [{ match: 'LATIN_EXACT', entity: { slug: 'z-latin' } }, {}, {}],
    });
  });
});
