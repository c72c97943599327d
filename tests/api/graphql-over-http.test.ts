import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { appOver, archiveStore } from './archive-app.ts';

// The audits of the GraphQL-over-HTTP specification, by its reference implementation.
const app = appOver(archiveStore);
const audits = serverAudits({
  url: 'http://audit.test/graphql',
  fetchFn: (url: string, init: RequestInit) => app.request(url, init),
});

describe('GraphQL over HTTP', () => {
  it('is audited by all that the reference implementation has', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    // MAY is left to the server.
    if (name.startsWith('MAY')) return;
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});
