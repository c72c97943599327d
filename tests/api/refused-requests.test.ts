import { describe, expect, it } from 'vitest';
import { errorMessages } from '../../server/graphql/error-codes.ts';
import { type Answer, appOver, archiveStore } from './archive-app.ts';

const app = appOver(archiveStore);
const json = { 'content-type': 'application/json' };

async function asked(path: string, init: RequestInit = {}) {
  const response = await app.request(path, init);
  const text = await response.text();
  return { status: response.status, text, errors: (JSON.parse(text) as Answer).errors };
}

const post = (body: string, headers = json) => asked('/graphql', { method: 'POST', headers, body });

describe('a request that cannot be read', () => {
  const words = '周冬瑞';
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it.each([
    ['a body that is no JSON', () => post(`{"query": "{ dataSet { hash } }", ${words}`)],
    ['a body cut off', () => post(`{"query": "${words}`)],
    ['a body that is too deep', () => post('['.repeat(50_000) + words)],
    ['variables in an address', () => asked(`/graphql?query={dataSet{hash}}&variables={${words}`)],
    ['variables in a form', () => post(`query={dataSet{hash}}&variables={${words}`, form)],
  ])('is told so without its words: %s', async (_, ask) => {
    const { text, errors } = await ask();
    expect(errors).toEqual([
      { message: expect.stringMatching(/JSON/), extensions: { code: 'BAD_REQUEST' } },
    ]);
    expect(text).not.toMatch(/周|position|token|Expected|Unexpected|SyntaxError/);
  });

  it('is told which type a body may have', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml']) {
      const { status, errors } = await post('{ dataSet { hash } }', { 'content-type': type });
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
      });
      expect(errors?.[0]?.message).toContain('application/json');
    }
  });

  it('is told how long a body may be', async () => {
    const { status, errors } = await post(`{"query":"#${'x'.repeat(100_000)}"}`);
    expect({ status, errors }).toMatchObject({
      status: 413,
      errors: [{ message: /100,000/, extensions: { code: 'BODY_TOO_LARGE' } }],
    });
  });

  it('hears of its own words only so much', async () => {
    const long = 'x'.repeat(90_000);
    for (const body of [
      { query: `{ ${long} }` },
      { query: `{ dataSet { hash } } ${long}` },
      { query: '{ dataSet { hash } }', [long]: 1 },
      { query: 'query ($n: Int) { network(limit: $n) { truncated } }', variables: { n: long } },
    ]) {
      const { text, errors } = await post(JSON.stringify(body));
      expect(errors?.[0]?.message).toMatch(/xxx…$/);
      expect(text.length).toBeLessThan(1_000);
    }
  });
});

describe('a query that is too large', () => {
  const nested = (open: string, close = '') => open.repeat(2_000) + close.repeat(2_000);

  it.each([
    ['fields within fields that do not end', nested('{a')],
    ['fields within fields', nested('{a', '}')],
    ['lists within lists', `{ network(limit: ${nested('[', ']')}) { truncated } }`],
    ['objects within objects', `{ network(filter: ${nested('{a:')}`],
    ['one field again and again', `{ dataSet { ${'hash '.repeat(41)} } }`],
    ['more words than anyone writes', `{ ${'a '.repeat(2_001)} }`],
  ])('is refused as such: %s', async (_, query) => {
    const { errors } = await post(JSON.stringify({ query }));
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(errors?.[0]?.message).toMatch(/asks for too much at once \((Tokens|Nesting|Repeats); /);
  });

  it('is not one whose text has brackets, or that has just so many words', async () => {
    for (const query of [
      `{ dataSet { hash } } # ${'{'.repeat(3_000)}`,
      `{ entity(slug: "${'[{('.repeat(500)}") { slug } }`,
      `{ network(filter: { entities: { kinds: [${'PERSON '.repeat(1_970)}] } }) { truncated } }`,
    ]) {
      expect((await post(JSON.stringify({ query }))).errors).toBeUndefined();
    }
  });
});

describe('what is not there', () => {
  it('is told with a code', async () => {
    expect(await asked('/nothing/here')).toMatchObject({
      status: 404,
      errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('a fault of the server', () => {
  it('is told with a code and no more, also where it is in no query', async () => {
    const broken = appOver(archiveStore, (routes) => {
      routes.get('/broken', () => {
        throw new Error('the password is 12345');
      });
    });
    const response = await broken.request('/broken');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      errors: [{ message: errorMessages.INTERNAL, extensions: { code: 'INTERNAL' } }],
    });
  });
});
