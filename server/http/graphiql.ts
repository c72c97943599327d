import {
  css,
  editorWorkerService,
  graphqlWorker,
  js,
  jsonWorker,
} from '@graphql-yoga/render-graphiql/graphiql';
import type { Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { RequestBudget } from '../explore/request-budget.ts';
import { RequestContext } from '../explore/request-context.ts';
import { exampleQueries } from '../graphql/examples.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { contentName, KeptFile } from './kept-file.ts';
import { graphiqlHeaders } from './security-headers.ts';
import type { Site } from './site.ts';

/**
 * The page's only code of our own: it hands GraphiQL its workers and its first query, and, where the
 * browser keeps nothing, a memory for as long as the page stands.
 */
const start = `
const { workers, page } = JSON.parse(document.getElementById('start').textContent);
try {
  localStorage.getItem('');
} catch {
  const kept = new Map();
  Object.defineProperty(self, 'localStorage', { value: {
    get length() { return kept.size; },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(String(key)) ?? null,
    setItem: (key, value) => void kept.set(String(key), String(value)),
    removeItem: (key) => void kept.delete(String(key)),
    clear: () => kept.clear(),
  } });
}
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] };
addEventListener('DOMContentLoaded', () =>
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), page));
`;

/** On a narrow screen its panes stand one under the other, and its own widths are set aside. */
const narrow = `
@media (max-width: 700px) {
  .graphiql-container :is(.graphiql-main, #graphiql-session) { flex-direction: column; }
  .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
  .graphiql-container .graphiql-plugin { flex: 1 1 50% !important; min-width: 0; }
  .graphiql-container .graphiql-sessions { flex: 1 1 50% !important; min-height: 0; }
  .graphiql-container .graphiql-editors,
  .graphiql-container .graphiql-response { flex: 1 1 50% !important; min-height: 0; width: 100%; }
}
`;

const contents = {
  start: ['js', start],
  graphiql: ['js', js],
  styles: ['css', `${css}${narrow}`],
  editorWorkerService: ['js', editorWorkerService],
  json: ['js', jsonWorker],
  graphql: ['js', graphqlWorker],
} as const;

type Part = keyof typeof contents;

const files = new Map<string, KeptFile>();

/** Named by their content, so that a browser keeps them. */
const names = Object.fromEntries(
  Object.entries(contents).map(([part, [ending, content]]) => {
    const name = `${part}-${contentName(content)}.${ending}`;
    files.set(name, new KeptFile(name, content, true));
    return [part, name];
  }),
) as Record<Part, string>;

/** GraphiQL for whoever opens the API in a browser, all of it from this server. */
export function addGraphiQL(app: Hono, site: Site, store: GraphStore): void {
  app.get('/graphql', async (c, next) => {
    if (!isBrowser(c)) return next();
    const page = pageOf(site.base, exampleQueries(await examplesIn(store, c.var.budget)));
    return c.html(page, 200, { ...graphiqlHeaders, 'Cache-Control': 'no-cache' });
  });
  app.get('/graphiql/:file', (c, next) => files.get(c.req.param('file'))?.answer(c) ?? next());
}

/** What the data set gives as examples; none while nobody knows, for the page stands without. */
async function examplesIn(store: GraphStore, budget: RequestBudget) {
  try {
    const { examples } = await budget.unlessStopped(new RequestContext(store, budget).dataSet());
    return examples;
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}

function isBrowser(c: Context): boolean {
  return c.req.header('Accept')?.includes('text/html') ?? false;
}

function pageOf(base: string, defaultQuery: string) {
  const address = (part: Part) => `${base}graphiql/${names[part]}`;
  const workers = {
    editorWorkerService: address('editorWorkerService'),
    json: address('json'),
    graphql: address('graphql'),
  };
  const page = { title: 'GraphiQL', defaultQuery };
  // Nothing in the data may end the element that holds it.
  const data = JSON.stringify({ workers, page }).replace(/</g, '\\u003c');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL</title>
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${address('styles')}">
<script type="application/json" id="start">${raw(data)}</script>
<script src="${address('start')}" defer></script>
<script src="${address('graphiql')}" defer></script>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. <span lang="zh-CN">GraphiQL 需要 JavaScript。</span></noscript>
<div id="root"></div>
</body>
</html>
`;
}
