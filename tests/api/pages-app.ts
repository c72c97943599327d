import { readFileSync } from 'node:fs';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import type { RequestLimits } from '../../server/http/limit-requests.ts';
import { createSite, type SiteConfig } from '../../server/http/site.ts';
import { addPages } from '../../server/page/add-pages.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { appOver, archive, archiveStore } from './archive-app.ts';
import { textContent } from './page-html.ts';

const shell = readFileSync('client/index.html', 'utf8');

interface Setting {
  readonly reportTo?: string;
  /** Where the site is for its readers. */
  readonly site?: SiteConfig;
  readonly deadlineMs?: number;
  readonly limits?: RequestLimits;
}

/** The application with its pages over a store, without a socket. */
export function appWithPages(
  store: GraphStore,
  { reportTo, site: config, ...limits }: Setting = {},
) {
  const site = createSite(config);
  const parts = { shell, store, reportTo, origin: site.origin, base: site.base };
  return appOver(store, (app) => addPages(app, parts), archive.ontology, {
    site,
    ...limits,
  });
}

/** The pages of a data set. */
export const pagesOf = (dataSet: DataSet) => appWithPages(createEmbeddedStore(dataSet));

/** The pages of the archive. */
export const archivePages = appWithPages(archiveStore);

/** A page as it is answered, and as a reader without script reads it. */
export async function open(
  path: string,
  headers: Record<string, string> = {},
  over = archivePages,
) {
  const response = await over.request(path, { headers });
  const html = await response.text();
  return { response, html, text: textContent(html) };
}
