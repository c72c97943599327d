import { describe, expect, it } from 'vitest';
import { findNames } from '../../client/parts/find-names.ts';
import { appOver, archiveStore, ask } from './archive-app.ts';

const app = appOver(archiveStore);

describe('the keys of an entity', () => {
  it('are its names, their pinyin with surnames read as such, initials, English words and parts', async () => {
    const { data } = await ask(
      app,
      '{ entity(slug: "shan-mingyuan") { searchKeys { names latin initials words parts variants } } }',
    );
    expect(data.entity.searchKeys).toEqual({
      names: ['单明远'],
      latin: ['shanmingyuan'],
      initials: ['smy'],
      words: ['shan', 'mingyuan'],
      parts: [
        ...['mingyuan', 'yuan'],
        // 单 in its other readings.
        ...['danmingyuan', 'chanmingyuan'],
        ...['shanmy', 'smingyuan', 'shanmingy', 'smyuan'],
      ],
      variants: '單单遠远',
    });
  });

  it.each([
    '嘎查',
    '产业园',
    '產業園',
    's',
    'gacha',
    'shnamingyuan',
    'party branch',
    '３家',
    'no such name',
  ])('lead the page to what a search for %s finds, in its order', async (typed) => {
    const { data } = await ask(
      app,
      `query ($typed: String!) {
          entities(first: 200) { nodes { slug name searchKeys { names latin initials words parts variants } } }
          search(query: $typed, first: 100) { names { match entity { slug } } }
        }`,
      { typed },
    );
    const found = findNames<(typeof data.entities.nodes)[number]>(data.entities.nodes, typed);
    expect(found.map(({ entity, match }) => ({ match, entity: { slug: entity.slug } }))).toEqual(
      data.search.names,
    );
  });
});
