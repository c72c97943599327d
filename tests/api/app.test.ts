import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorMessages } from '../../server/graphql/error-codes.ts';
import { printedSchema } from '../../server/graphql/print-schema.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { StoreError, type StoreErrorCode } from '../../server/ports/store-error.ts';
import { type Answer, appOver, archive, archiveStore, ask as askApp } from './archive-app.ts';

const app = appOver(archiveStore);
const ask = (query: string, variables: Record<string, unknown> = {}, over = app) =>
  askApp(over, query, variables);

describe('the schema', () => {
  it('is the committed one', () => {
    expect(readFileSync('server/schema.graphql', 'utf8')).toBe(printedSchema());
  });

  it('describes every type, field, argument and enum value', async () => {
    const { data } = await ask(`{ __schema { types {
      name description
      fields { name description args { name description } }
      enumValues { name description }
    } } }`);
    interface Row {
      readonly name: string;
      readonly description: string | null;
      readonly [list: string]: unknown;
    }
    const rowsBelow = (row: Row): Row[] =>
      ['fields', 'args', 'enumValues'].flatMap((list) => {
        const below = (row[list] ?? []) as Row[];
        return below.flatMap((one) => [one, ...rowsBelow(one)]);
      });
    const own = (data.__schema.types as Row[]).filter(({ name }) => !name.startsWith('__'));
    const bare = own
      .flatMap((type) => [type, ...rowsBelow(type)])
      .filter(({ description }) => !description)
      .map(({ name }) => name);
    expect(bare).toEqual([]);
  });
});

describe('the API', () => {
  it('gives the whole network with a place for every node', async () => {
    const { data, errors } = await ask(`{
      dataSet { hash entityCount statementCount }
      network { truncated
        nodes { slug type x y entity { name } statement { slug } missing { kind } }
        links { source target statement { slug } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.dataSet.hash).toBe(archive.hash);
    const { nodes, links, truncated } = data.network;
    const ofType = (type: string) => nodes.filter((node: { type: string }) => node.type === type);
    expect(truncated).toBe(false);
    expect(ofType('ENTITY')).toHaveLength(archive.entities.length);
    expect(ofType('GHOST').every((node: { missing: object }) => node.missing)).toBe(true);
    expect(nodes.every((node: { x: unknown }) => Number.isFinite(node.x))).toBe(true);
    const slugs = new Set(nodes.map((node: { slug: string }) => node.slug));
    expect(
      links.every(
        (l: { source: string; target: string }) => slugs.has(l.source) && slugs.has(l.target),
      ),
    ).toBe(true);
  });

  it('says that a limit left entities out, and clamps a limit below one', async () => {
    const query = 'query ($n: Int!) { network(limit: $n) { truncated nodes { type } } }';
    for (const n of [5, -3]) {
      const { data } = await ask(query, { n });
      expect(data.network.truncated).toBe(true);
    }
  });

  it('leads from a person to the post and the sentence it rests on, in both languages', async () => {
    const { data } = await ask(`{ entity(slug: "suhe") { name nameEn kind
      statements { slug property { name family label { zh en } }
        zh: sentence(language: ZH) en: sentence(language: EN)
        objects { ... on Entity { name } }
        evidence { article { slug } exact start end context sentences { text translation } } } } }`);
    const post = data.entity.statements.find(
      (one: { property: { name: string } }) => one.property.name === 'HOLDS_POST',
    );
    expect(data.entity).toMatchObject({ name: '苏合', nameEn: 'Suhe', kind: 'PERSON' });
    expect(post).toMatchObject({
      zh: '苏合任驼乳检测站站长。',
      en: 'Suhe is Head of the Camel Milk Testing Station.',
      objects: [{ name: '驼乳检测站' }],
    });
    const [quote] = post.evidence;
    expect(quote.article.slug).toBe('year-end-accounts');
    const { text } = archive.articles.find(({ id }) => id === quote.article.slug) ?? {};
    expect(
      Array.from(text ?? '')
        .slice(quote.start, quote.end)
        .join(''),
    ).toBe(quote.exact);
    expect(quote.sentences[0].text).toContain('驼乳检测站站长苏合说');
    expect(quote.sentences[0].translation).toContain('said Suhe');
  });

  it('shows a missing end with its candidates', async () => {
    const { data } = await ask(`{ statement(slug: "street-lights") {
      objects { __typename ... on MissingEnd { kind mention { zh en } candidates { name } reason { en } } } } }`);
    expect(data.statement.objects).toMatchObject([
      {
        __typename: 'MissingEnd',
        kind: 'VILLAGE',
        mention: { zh: '一个嘎查' },
        candidates: [{ name: '苏日格嘎查' }, { name: '察布嘎查' }, { name: '哈音嘎查' }],
      },
    ]);
  });

  it('answers null for what is not there, whatever is asked', async () => {
    for (const slug of ['nobody', '', '"', "'} RETURN 1 //", '😀', 'x'.repeat(2000)]) {
      const { data, errors } = await ask(
        'query ($s: String!) { entity(slug: $s) { name } statement(slug: $s) { slug } article(slug: $s) { title } }',
        { s: slug },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ entity: null, statement: null, article: null });
    }
  });

  it('writes every statement as a sentence in both languages, nothing left open in it', async () => {
    const statements: { slug: string; zh: string; en: string }[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask(
        `query ($after: String) { statements(first: 200, after: $after) {
          nodes { slug zh: sentence(language: ZH) en: sentence(language: EN) }
          pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      statements.push(...data.statements.nodes);
      const { hasNextPage, endCursor } = data.statements.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(statements.map(({ slug }) => slug)).toEqual(archive.statements.map(({ id }) => id));
    statements.forEach(({ slug: id, zh, en }) => {
      expect(zh, id).toMatch(/^[^{}<>[\]]+。$/);
      expect(en, id).toMatch(/^[^{}<>[\]]+\.$/);
      expect(en.replace(/“[^”]*”/g, ''), `${id} is English: ${en}`).not.toMatch(/[\u4e00-\u9fff]/);
    });
  });
});

describe('when something is wrong', () => {
  const failing = (error: Error): GraphStore => ({
    snapshot: () => Promise.reject(error),
    close: async () => {},
  });

  it.each(Object.keys(errorMessages))(
    '%s reaches the client with its message only',
    async (code) => {
      const secret = 'the password is 12345';
      const error =
        code === 'INTERNAL' ? new Error(secret) : new StoreError(code as StoreErrorCode, secret);
      const { errors } = await ask('{ dataSet { hash } }', {}, appOver(failing(error)));
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions.code).toBe(code);
      expect(JSON.stringify(errors)).not.toContain('12345');
    },
  );

  it('a query that is wrong is told why, with a code', async () => {
    for (const query of ['{ nonsense }', '{', '{ network(limit: "many") { truncated } }']) {
      const { errors } = await ask(query);
      expect(errors?.[0]?.extensions.code, query).toBeTruthy();
      expect(errors?.[0]?.message).not.toBe(errorMessages.INTERNAL);
    }
  });

  it('is not ready without its store, and says why', async () => {
    const error = new StoreError('STORE_UNAVAILABLE', 'Nobody answers at neo4j://nowhere.');
    const response = await appOver(failing(error)).request('/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'STORE_UNAVAILABLE', reason: /nowhere/ });
    expect((await appOver(failing(error)).request('/health')).status).toBe(200);
  });
});

describe('over HTTP', () => {
  it('is ready with the data set’s hash', async () => {
    const response = await app.request('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ dataSet: { hash: archive.hash } });
  });

  it('lets any origin ask, without credentials', async () => {
    const response = await app.request('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('refuses a body that is too large', async () => {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '200000' },
      body: JSON.stringify({ query: `{ dataSet { hash } } #${'x'.repeat(200_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  it('has GraphiQL that loads nothing from elsewhere', async () => {
    const response = await app.request('/graphql', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('GraphiQL');
    expect(page.match(/(src|href)="https?:/g)).toBeNull();
  });
});
