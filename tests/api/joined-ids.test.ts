import { describe, expect, it } from 'vitest';
import { appOver, archiveStore, ask } from './archive-app.ts';
import { open } from './pages-app.ts';

describe('the address of an id that is one with others', () => {
  it.each([
    ['/entity/surige-milk-coop', '/entity/surige-coop'],
    ['/entity/surige-milk-coop?lang=en', '/entity/surige-coop?lang=en'],
    ['/missing/spring-donor', '/entity/lanfeng-power'],
  ])('%s leads to %s for as long as the judgement holds', async (path, address) => {
    const { response } = await open(path);
    expect([response.status, response.headers.get('location')]).toEqual([302, address]);
    expect((await open(address)).response.status).toBe(200);
  });

  it('is never left out for ever, however it is written', async () => {
    const { response } = await open('/entity/Surige-Milk-Coop');
    expect(response.headers.get('location')).toBe('/entity/surige-milk-coop');
  });
});

describe('the text of what is judged', () => {
  it.each([
    [
      '/entity/surige-coop?lang=zh',
      '同一个：苏日格驼奶合作社',
      '两本账记的是同一家的奶',
      '2024-02-05',
    ],
    [
      '/entity/surige-coop?lang=en',
      'One with Surige Camel Milk Co-operative',
      'both account',
      '2024',
    ],
    ['/entity/lanfeng-power?lang=en', 'What an article leaves open is this', 'names', '2024-02-06'],
    ['/entity/gaowa-herder?lang=zh', '不是高娃', '只是同名', '2024-02-05'],
  ])('%s tells with what, why and since when', async (path, ...words) => {
    const { text } = await open(path);
    for (const word of words) expect(text).toContain(word);
  });
});

describe('ids that are one in the API', () => {
  const app = appOver(archiveStore);

  it('mean the one that leads, wherever a slug is asked for', async () => {
    const { data, errors } = await ask(
      app,
      `{
        entity(slug: "surige-milk-coop") { slug }
        organisation(slug: "surige-milk-coop") { entity { slug } }
        old: statements(filter: { entities: ["surige-milk-coop"] }) { totalCount }
        new: statements(filter: { entities: ["surige-coop"] }) { totalCount }
        paths(from: "surige-milk-coop", to: "surige-gacha") {
          paths { hops { from { slug } } }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.entity.slug).toBe('surige-coop');
    expect(data.organisation.entity.slug).toBe('surige-coop');
    expect(data.old).toEqual(data.new);
    expect(data.paths.paths[0].hops[0].from.slug).toBe('surige-coop');
  });

  it('are told with their own names, the reason and the day', async () => {
    const { data } = await ask(
      app,
      `{ coop: entity(slug: "surige-coop") {
           aliases joined { slug name nameEn aliases description { en } reason { en } date }
         }
         power: entity(slug: "lanfeng-power") { joined { slug name } }
         gaowa: entity(slug: "gaowa-herder") { toldApart { entity { slug } reason { en } date } } }`,
    );
    expect(data.coop.aliases).toContain('苏日格驼奶合作社');
    expect(data.coop.joined).toMatchObject([
      {
        slug: 'surige-milk-coop',
        name: '苏日格驼奶合作社',
        reason: { en: expect.stringContaining('one co-operative') },
        date: '2024-02-05',
      },
    ]);
    expect(data.power.joined).toEqual([{ slug: 'spring-donor', name: null }]);
    expect(data.gaowa.toldApart).toMatchObject([
      { entity: { slug: 'gaowa-tuoyuan' }, date: '2024-02-05' },
    ]);
  });

  it('are found by each of their names', async () => {
    const { data } = await ask(
      app,
      `{ zh: search(query: "苏日格驼奶合作社") { names { entity { slug } } }
         en: search(query: "Surige Camel Milk Co-operative") { names { entity { slug } } } }`,
    );
    expect(data.zh.names[0].entity.slug).toBe('surige-coop');
    expect(data.en.names[0].entity.slug).toBe('surige-coop');
  });

  it('fill a gap that an article leaves, which is told beside it and is no dispute', async () => {
    const { data } = await ask(
      app,
      `{ statement(slug: "spring-donation") {
           certainty
           subjects { ... on Entity { slug } }
           filledEnds { part missing { slug mention { en } } entity { slug } }
           inferredParts { part end reason { en } }
           sentence(language: EN)
         } }`,
    );
    expect(data.statement).toMatchObject({
      certainty: 'PARTLY_INFERRED',
      subjects: [{ slug: 'lanfeng-power' }],
      filledEnds: [
        {
          part: 'subjects',
          missing: { slug: 'spring-donor', mention: { en: 'an enterprise' } },
          entity: { slug: 'lanfeng-power' },
        },
      ],
      inferredParts: [{ part: 'subjects', end: 'lanfeng-power' }],
    });
    expect(data.statement.sentence).toContain('an enterprise');
  });
});
