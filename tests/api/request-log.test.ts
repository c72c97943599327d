import { expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/create-schema.ts';
import { createApp } from '../../server/http/create-app.ts';
import { createLog } from '../../server/http/request-log.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { archive } from './archive-app.ts';

it('every line of a request carries its id, and a failure its cause', async () => {
  const lines: string[] = [];
  const app = createApp({
    store: {
      snapshot: () => Promise.reject(new StoreError('STORE_TIMEOUT', 'It took 10 s.')),
      close: async () => {},
    },
    schema: createSchema(archive.ontology),
    log: createLog('info', { write: (line: string) => lines.push(line) }),
  });
  const response = await app.request('/graphql?query={dataSet{hash}}', {
    headers: { 'x-request-id': 'asked-1' },
  });
  expect(response.headers.get('x-request-id')).toBe('asked-1');
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged.map(({ requestId }) => requestId)).toEqual(['asked-1', 'asked-1']);
  expect(logged[0].err.message).toContain('It took 10 s.');
  expect(logged[1]).toMatchObject({ msg: 'request', method: 'GET', path: '/graphql' });
});
