import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { addPages, type PageParts } from '../page/add-pages.ts';

interface PageFiles extends Omit<PageParts, 'shell'> {
  /** The built page. */
  readonly folder: string;
}

/** Serves the built page; its script and styles are its own, so nothing else may run in it. */
export function servePage({ folder, ...parts }: PageFiles): (app: Hono) => void {
  return (app) => {
    app.use(
      '/*',
      secureHeaders({
        contentSecurityPolicy: {
          defaultSrc: ["'self'"],
          // Cytoscape and Mantine set style attributes.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          objectSrc: ["'none'"],
          frameAncestors: ["'none'"],
        },
      }),
    );
    app.use(
      '/assets/*',
      serveStatic({
        root: folder,
        onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
      }),
    );
    // Without a build there is the API only.
    const index = join(folder, 'index.html');
    if (existsSync(index)) addPages(app, { ...parts, shell: readFileSync(index, 'utf8') });
    app.use('/*', serveStatic({ root: folder }));
  };
}
