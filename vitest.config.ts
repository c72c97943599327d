import { defineConfig } from 'vitest/config';

const defaults = { testTimeout: 30_000, hookTimeout: 300_000 };

// GraphQL 16 has two builds, and errors of one are no errors to the other: Node, and so every
// package, takes this one, while Vite would take the other.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Units stand beside their code; what crosses folders stands in tests/. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          ...defaults,
          name: 'unit',
          include: [
            '{graph-seed,server,client}/**/*.test.{ts,tsx}',
            'tests/{api,architecture,archive,docker,faults,generator,seed}/**/*.test.ts',
            'tests/store/{compiled,embedded,explore-embedded,plans-embedded,updated}.test.ts',
          ],
        },
      },
      {
        resolve,
        test: {
          ...defaults,
          name: 'neo4j',
          testTimeout: 60_000,
          include: ['tests/store/*neo4j*.test.ts'],
          globalSetup: 'tests/store/neo4j-server.ts',
          // One server, which each file empties first.
          fileParallelism: false,
        },
      },
      {
        test: {
          ...defaults,
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: 'tests/browser/served-page-setup.ts',
          // As patient as what waits for an element; a second is too little on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
