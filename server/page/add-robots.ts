import type { Hono } from 'hono';
import { RequestContext } from '../explore/request-context.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { createSitemap } from './sitemap.ts';

interface Where {
  /** Scheme and host of the site, where they are known. */
  readonly origin: string | undefined;
  /** The path that the site's paths are under, with a stroke at both ends. */
  readonly base: string;
}

/** What search engines ask for: where they may read, and every address, where the site's is known. */
export function addRobots(app: Hono, store: GraphStore, { origin, base }: Where): void {
  // A sitemap names whole addresses only.
  const url = (path: string) => `${origin}${base}${path.slice(1)}`;
  const rules = ['User-agent: *', `Disallow: ${base}graphql`];
  if (origin !== undefined) rules.push('', `Sitemap: ${url('/sitemap.xml')}`);
  app.get('/robots.txt', (c) => c.text(`${rules.join('\n')}\n`));
  if (origin === undefined) return;
  const sitemap = createSitemap(url);
  app.get('/sitemap.xml', async (c) => {
    const context = new RequestContext(store, c.var.budget);
    const text = await c.var.budget.unlessStopped(sitemap(context));
    return c.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
  });
}
