import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { oldestBrowsers } from './client/page/oldest-browsers.ts';

const pageDir = resolve(process.env.PAGE_DIR ?? 'dist/client');

/** The built page fetches its code at once, and `start.js` runs it where the browser can. */
const startFirst: Plugin = {
  name: 'start-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        /<script type="module" crossorigin src="([^"]+)"><\/script>/,
        '<link rel="modulepreload" crossorigin href="$1">\n    <script defer src="./start.js"></script>',
      ),
  },
};

/** `vite build --app` builds the page (dist/client, or PAGE_DIR) and the server (dist/server). */
export default defineConfig({
  plugins: [react(), startFirst],
  root: 'client',
  // The server says where the site is at its host.
  base: './',
  builder: {},
  worker: { format: 'es' },
  environments: {
    client: {
      // One chunk: Cytoscape, React and Mantine are all needed before anything can be drawn.
      build: {
        target: Object.entries(oldestBrowsers).map(([browser, version]) => browser + version),
        outDir: pageDir,
        emptyOutDir: true,
        chunkSizeWarningLimit: 1_300,
      },
    },
    start: {
      consumer: 'client',
      build: {
        // Any browser that knows `import()` has to read it, to say that it is too old.
        target: 'es2015',
        outDir: pageDir,
        emptyOutDir: false,
        copyPublicDir: false,
        lib: {
          entry: resolve('client/start.ts'),
          formats: ['iife'],
          name: 'start',
          fileName: () => 'start.js',
        },
      },
    },
    server: {
      consumer: 'server',
      resolve: { conditions: ['node'], external: true },
      build: {
        outDir: resolve('dist/server'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20',
        rollupOptions: {
          input: {
            main: resolve('server/start.ts'),
            'compile-worker': resolve('server/data-folder/compile-worker.ts'),
            'read-worker': resolve('server/data-folder/read-worker.ts'),
            seed: resolve('graph-seed/command/seed.ts'),
          },
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
