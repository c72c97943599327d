import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Serves the built page; its script and styles are its own, so nothing else may run in it. */
export function servePage(folder: string): (app: Hono) => void {
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
    app.use('/*', serveStatic({ root: folder }));
  };
}
