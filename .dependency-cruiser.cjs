/** Which folder may import which. Every rule has a planted violation in tests/architecture. */
const tests = '(\\.test\\.tsx?$|/fixtures/)';
const entryPoints = '^(server/(main|start|data-folder/.*)\\.ts|server/graphql/print-schema\\.ts)$';

/** The page's floors, from the top: a folder imports floors below its own, never one beside it. */
const floors = [
  ['page'],
  ['details'],
  ['commands'],
  ['panels'],
  ['article', 'table', 'matrix', 'paths', 'search', 'canvas', 'legend', 'report'],
  ['statement', 'looks'],
  ['graph'],
  ['parts', 'view'],
  ['api', 'i18n', 'browser'],
];

const floorRules = floors.map((folders, index) => {
  const below = floors.slice(index + 1).flat();
  return {
    name: `floor-${folders.join('-')}`,
    severity: 'error',
    from: { path: `^client/(${folders.join('|')})/`, pathNot: tests },
    to: {
      path: '^client/',
      pathNot: ['^client/$1/', ...(below.length > 0 ? [`^client/(${below.join('|')})/`] : [])],
    },
  };
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      from: { path: '^graph-seed/model/', pathNot: tests },
      to: { pathNot: ['^graph-seed/model/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'reading-rests-on-the-model',
      severity: 'error',
      from: { path: '^graph-seed/(reading|layout|judging)/', pathNot: tests },
      to: { path: '^(server|client|tests|graph-seed/command)/' },
    },
    {
      name: 'only-the-entry-point-gives-commands-a-store',
      severity: 'error',
      from: { path: '^graph-seed/', pathNot: [tests, '^graph-seed/command/main\\.ts$'] },
      to: { path: '^server/' },
    },
    {
      name: 'server-reads-the-model-only',
      severity: 'error',
      from: { path: '^server/', pathNot: [tests, entryPoints] },
      to: { path: '^graph-seed/', pathNot: '^graph-seed/(model|names|words)/' },
    },
    {
      name: 'server-knows-no-page',
      severity: 'error',
      from: { path: '^(server|graph-seed)/' },
      to: { path: '^client/' },
    },
    {
      name: 'page-knows-the-api-only',
      severity: 'error',
      from: { path: '^client/', pathNot: tests },
      to: { path: '^(server|graph-seed|tests)/', pathNot: '^graph-seed/(names|words)/' },
    },
    {
      name: 'shared-code-imports-nothing',
      severity: 'error',
      from: { path: '^graph-seed/(names|words)/', pathNot: tests },
      to: { pathNot: '^graph-seed/$1/' },
    },
    {
      name: 'ports-name-no-engine',
      severity: 'error',
      from: { path: '^server/(ports|derive|search)/', pathNot: tests },
      to: {
        pathNot: [
          '^server/(ports|derive|search)/',
          '^graph-seed/(model|names)/',
          '(^|/)node_modules/(zod|pinyin-pro|stemmer|opencc-js)/',
        ],
      },
    },
    {
      name: 'only-the-root-chooses-a-store',
      severity: 'error',
      from: { path: '^server/(graphql|http|explore|page)/' },
      to: { path: '^server/(embedded|neo4j|local-neo4j)/' },
    },
    {
      name: 'stores-do-not-know-each-other',
      severity: 'error',
      from: { path: '^server/(embedded|neo4j)/', pathNot: tests },
      to: { path: '^server/(embedded|neo4j|graphql|http)/', pathNot: '^server/$1/' },
    },
    {
      name: 'neo4j-driver-in-the-adapter-only',
      severity: 'error',
      from: { pathNot: ['^server/(neo4j|local-neo4j)/', '^tests/'] },
      to: { path: '(^|/)node_modules/neo4j-driver' },
    },
    {
      name: 'sqlite-in-the-adapter-only',
      severity: 'error',
      from: { pathNot: '^server/embedded/' },
      to: { path: '(^|/)node_modules/(@libsql|libsql)/' },
    },
    {
      name: 'graphql-out-of-the-stores',
      severity: 'error',
      from: { path: '^(server/(embedded|neo4j|ports)|graph-seed)/' },
      to: { path: '(^|/)node_modules/(graphql|graphql-yoga|@pothos)/' },
    },
    {
      name: 'plain-pages-without-graphql',
      severity: 'error',
      from: { path: '^server/(page|explore)/' },
      to: { path: ['^server/graphql/', '(^|/)node_modules/(graphql|graphql-yoga|@pothos)/'] },
    },
    ...floorRules,
    {
      name: 'every-folder-has-its-floor',
      severity: 'error',
      from: { path: '^client/[^/]+/', pathNot: `^client/(${floors.flat().join('|')}|public)/` },
      to: { path: '.' },
    },
    {
      name: 'cytoscape-in-the-canvas-only',
      severity: 'error',
      from: { pathNot: '^client/canvas/' },
      to: { path: '(^|/)node_modules/cytoscape' },
    },
    {
      // The image has no packages of the build: what only the built page holds is one of them.
      name: 'no-package-of-the-build-at-run-time',
      severity: 'error',
      from: { path: '^(server|graph-seed)/', pathNot: [tests, '^graph-seed/run\\.mjs$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: ['^tests/', tests] },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
