import { describe, expect, it } from 'vitest';
import { observedStore } from '../../server/explore/observed-store.ts';
import { Metrics } from '../../server/http/metrics.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { appOver, archive, archiveStore } from './archive-app.ts';

function measured(store: GraphStore) {
  const metrics = new Metrics();
  metrics.watchProcess('1.2.3');
  const app = appOver(observedStore(store, metrics.ofStore), undefined, archive.ontology, {
    metrics,
  });
  const post = (body: unknown) =>
    app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const shown = async () => (await app.request('/metrics')).text();
  /** The value of a series, by its name and its labels in the order in which they are shown. */
  const value = async (series: string) => {
    const line = (await shown()).split('\n').find((one) => one.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length + 1));
  };
  return { app, post, shown, value };
}

describe('/metrics', () => {
  it('counts and times requests by route, never by what they name', async () => {
    const { app, value, shown } = measured(archiveStore);
    await app.request('/graphql?query={dataSet{hash}}');
    await app.request('/graphql?query={entity(slug:"erdun"){name}}');
    await app.request('/entity/erdun');
    const requests = 'http_requests_total{method="GET",route=';
    expect(await value(`${requests}"/graphql",status="200"}`)).toBe(2);
    expect(await value(`${requests}"none",status="404"}`)).toBe(1);
    expect(await value('http_request_duration_seconds_count{route="/graphql"}')).toBe(2);
    expect(await value('http_requests_in_flight')).toBe(1);
    expect(await shown()).not.toContain('erdun');
  });

  it('counts what is refused by the code that the client reads', async () => {
    const { post, value } = measured(archiveStore);
    await post('{');
    await post({ query: '{a'.repeat(2_000) });
    await post({ query: '{ nonsense }' });
    await post('x'.repeat(100_001));
    const refused = (code: string) => value(`http_refusals_total{code="${code}"}`);
    expect(await refused('BAD_REQUEST')).toBe(1);
    expect(await refused('LIMIT_EXCEEDED')).toBe(1);
    expect(await refused('GRAPHQL_VALIDATION_FAILED')).toBe(1);
    expect(await refused('BODY_TOO_LARGE')).toBe(1);
  });

  it('counts and times calls of the store, with how they ended', async () => {
    const { post, value } = measured(archiveStore);
    await post({ query: '{ entity(slug: "erdun") { name } }' });
    expect(await value('store_calls_total{method="snapshot",outcome="ok"}')).toBe(1);
    expect(await value('store_calls_total{method="entitiesTold",outcome="ok"}')).toBe(1);
    expect(await value('store_call_duration_seconds_count{method="entitiesTold"}')).toBe(1);
    expect(await value('store_calls_in_flight')).toBe(0);
    const down = measured({
      snapshot: () => Promise.reject(new StoreError('STORE_TIMEOUT', 'slow')),
      close: async () => {},
    });
    await down.post({ query: '{ a: dataSet { hash } b: dataSet { hash } }' });
    expect(await down.value('store_calls_total{method="snapshot",outcome="STORE_TIMEOUT"}')).toBe(
      1,
    );
    expect(await down.value('http_refusals_total{code="STORE_TIMEOUT"}')).toBe(1);
  });

  it('tells how often a query was parsed before', async () => {
    const { post, value } = measured(archiveStore);
    for (const query of ['{ dataSet { hash } }', '{ dataSet { hash } }', '{ dataSet { id } }']) {
      await post({ query });
    }
    expect(await value('graphql_document_cache_total{outcome="miss"}')).toBe(2);
    expect(await value('graphql_document_cache_total{outcome="hit"}')).toBe(1);
  });

  it('tells which program over which data, and how late the event loop is', async () => {
    const { app, value } = measured(archiveStore);
    await app.request('/ready');
    const { id, version, hash } = archive;
    expect(await value(`build_info{version="1.2.3",node="${process.version}"}`)).toBe(1);
    expect(await value(`data_set_info{id="${id}",version="${version}",hash="${hash}"}`)).toBe(1);
    expect(await value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(await value('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('has the form of Prometheus', async () => {
    const { app, shown } = measured(archiveStore);
    const response = await app.request('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    for (const line of (await shown()).split('\n').filter((one) => one !== '')) {
      expect(line).toMatch(
        /^# (HELP|TYPE) \w+ .+$|^\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? ([\d.e+-]+|nan)$/i,
      );
    }
  });
});
