import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `vite build --app` builds the page (dist/client, or PAGE_DIR) and the server (dist/server). */
export default defineConfig({
  plugins: [react()],
  root: 'client',
  // The server says where the site is at its host.
  base: './',
  builder: {},
  environments: {
    client: {
      // One chunk: Cytoscape, React and Mantine are all needed before anything can be drawn.
      build: {
        outDir: resolve(process.env.PAGE_DIR ?? 'dist/client'),
        emptyOutDir: true,
        chunkSizeWarningLimit: 1_300,
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
            seed: resolve('graph-seed/command/seed.ts'),
          },
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
