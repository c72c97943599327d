import { describe, expect, it } from 'vitest';
import { appOver, archiveStore, ask, counting } from './archive-app.ts';
import { open } from './pages-app.ts';

describe('the address of a retired id', () => {
  it.each([
    ['/entity/erdun-head', '/entity/erdun'],
    ['/entity/erdun-secretary-of-surige?lang=en', '/entity/erdun?lang=en'],
    ['/statement/coop-sold-milk-2022', '/statement/coop-milk-2022'],
    ['/statement/erdun-head', '/entity/erdun'],
    ['/article/lanfeng-year-end/s3', '/article/year-end-accounts/s3'],
    ['/entity/lanfeng-year-end', '/entity/year-end-accounts'],
  ])('%s leads on for ever to %s', async (path, address) => {
    const { response } = await open(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(address);
    expect((await open(address)).response.status).toBe(200);
  });

  it('leads on to a missing end, which is known by now', async () => {
    const { response } = await open('/missing/unknown-giver');
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      '/missing/spring-donor',
    ]);
  });

  it('is no address where nothing was retired, however the id is called', async () => {
    for (const slug of ['nobody', 'constructor', '__proto__', 'toString']) {
      expect((await open(`/entity/${slug}`)).response.status).toBe(404);
    }
  });
});

describe('a retired id in the API', () => {
  const app = appOver(archiveStore);

  it('means what took its place, wherever a slug is asked for', async () => {
    const { data, errors } = await ask(
      app,
      `{
        entity(slug: "erdun-secretary-of-surige") { slug }
        person(slug: "erdun-head") { entity { slug } }
        statement(slug: "coop-sold-milk-2022") { slug }
        article(slug: "lanfeng-year-end") { slug }
        whoWorksWhere(person: "erdun-head") { nodes { person { ... on Entity { slug } } } }
        old: statements(filter: { entities: ["erdun-head"] }) { totalCount }
        new: statements(filter: { entities: ["erdun"] }) { totalCount }
        paths(from: "erdun-head", to: "surige-gacha") { paths { length hops { from { slug } } } }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.entity.slug).toBe('erdun');
    expect(data.person.entity.slug).toBe('erdun');
    expect(data.statement.slug).toBe('coop-milk-2022');
    expect(data.article.slug).toBe('year-end-accounts');
    expect(data.whoWorksWhere.nodes[0].person.slug).toBe('erdun');
    expect(data.old).toEqual(data.new);
    expect(data.new.totalCount).toBeGreaterThan(3);
    expect(data.paths.paths[0]).toMatchObject({
      length: 2,
      hops: [{ from: { slug: 'erdun' } }, {}],
    });
  });

  it('is nothing where the field is of another type', async () => {
    const { data } = await ask(
      app,
      '{ entity(slug: "coop-sold-milk-2022") { slug } statement(slug: "erdun-head") { slug } }',
    );
    expect(data).toEqual({ entity: null, statement: null });
  });

  it('costs a look-up of what is there nothing', async () => {
    const { store, calls } = counting(archiveStore);
    await ask(appOver(store), '{ entity(slug: "erdun") { slug } }');
    expect(calls).toEqual({ snapshot: 1, entitiesTold: 1 });
  });
});
