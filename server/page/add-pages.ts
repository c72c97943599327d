import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Logger } from 'pino';
import { indexOntology, labelOf, type OntologyIndex } from '../../graph-seed/model/ontology.ts';
import { successorOf } from '../../graph-seed/model/retired-id.ts';
import { logFailure } from '../explore/log-failure.ts';
import { RequestContext } from '../explore/request-context.ts';
import type { DataSetInfo, GraphStore } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { addRobots } from './add-robots.ts';
import { articlePage } from './article-page.ts';
import { entityPage } from './entity-page.ts';
import { familyPage } from './family-page.ts';
import { homePage } from './home-page.ts';
import { kindPage } from './kind-page.ts';
import { langTag } from './marked-words.ts';
import { failurePage, nothingPage } from './message-pages.ts';
import { missingPage } from './missing-page.ts';
import { type PageWriter, type PlainPage, pageWriter, type WritePage } from './page-context.ts';
import { framed } from './page-frame.ts';
import { headOf, titleOf } from './page-head.ts';
import { languageOfAddress, languageOfBrowser } from './page-language.ts';
import { readShell, withoutScript } from './page-shell.ts';
import { paths } from './paths.ts';
import { sentencePage } from './sentence-page.ts';
import { statementPage } from './statement-page.ts';
import { whatWasMeant } from './what-was-meant.ts';

const pages: Readonly<Record<string, WritePage>> = {
  '/': homePage,
  '/entity/:slug': entityPage,
  '/statement/:slug': statementPage,
  '/missing/:slug': missingPage,
  '/article/:slug': articlePage,
  '/article/:slug/:sentence': sentencePage,
  '/kind/:kind': kindPage,
  '/family/:family': familyPage,
};

export interface PageParts {
  /** The built index.html, whose script replaces what is written into it. */
  readonly shell: string;
  readonly store: GraphStore;
  /** Where readers report errors: a mailto: or https: address. */
  readonly reportTo: string | undefined;
  /** Scheme and host of the site, where they are known. */
  readonly origin: string | undefined;
  /** The path that the site's paths are under, with a stroke at both ends. */
  readonly base: string;
}

interface Answer {
  readonly status: 200 | 404 | 500 | 503;
  readonly page: PlainPage;
  /** What is known of the data set; absent in an outage. */
  readonly dataSet?: { readonly title: string; readonly version: string };
}

/** Answers the permanent addresses with the page and, for readers without script, its text. */
export function addPages(app: Hono, { shell, origin, base, ...parts }: PageParts): void {
  const { store, reportTo } = parts;
  const shells = { page: readShell(shell, base), text: readShell(withoutScript(shell), base) };
  addRobots(app, store, { origin, base });
  const answerWith = (write: WritePage) => async (c: Context) => {
    const ofAddress = languageOfAddress(c);
    const byAddress = ofAddress !== undefined;
    const language = ofAddress ?? languageOfBrowser(c);
    const writer = pageWriter({ origin, base, language, byAddress });
    const answered = await answer(write, { path: c.req.path, ...c.req.param() }, writer, {
      log: c.var.log,
      context: new RequestContext(store, c.var.budget),
    });
    if ('moved' in answered) {
      const { path, status } = answered.moved;
      return c.redirect(`${base}${path.slice(1)}${new URL(c.req.url).search}`, status);
    }
    const { status, page, dataSet } = answered;
    const site = dataSet?.title ?? writer.say('site');
    const title = titleOf(page.name, site);
    // Where there is nothing, there is nothing to draw either.
    const isText = status === 404;
    const frame = {
      path: page.path ?? c.req.path,
      content: page.content,
      above: page.name === undefined ? undefined : site,
      version: dataSet?.version,
      reportTo,
      isText,
    };
    const text = shells[isText ? 'text' : 'page']({
      lang: langTag[language],
      title,
      head: headOf({ page, title, site, reportTo, byAddress }, writer),
      body: framed(frame, writer),
    });
    c.header('Content-Language', langTag[language]);
    return sent(c, status, text);
  };
  for (const [path, write] of Object.entries(pages)) app.get(path, answerWith(write));
  const answerNothing = answerWith(async () => null);
  app.get('*', (c, next) => (wantsPage(c) ? answerNothing(c) : next()));
}

function sent(c: Context, status: Answer['status'], text: string): Response | Promise<Response> {
  c.header('Vary', 'Accept-Language, Accept-Encoding');
  c.header('Cache-Control', 'no-cache');
  if (status === 503) c.header('Retry-After', '2');
  if (status !== 200) return c.html(text, status);
  const digest = `"${createHash('sha1').update(text).digest('base64url')}"`;
  c.header('ETag', `W/${digest}`);
  if (c.req.header('If-None-Match')?.includes(digest)) return c.body(null, 304);
  return c.html(text);
}

/** Programs and what a page loads ask for something else, and are answered as the API answers. */
function wantsPage(c: Context): boolean {
  return c.req.header('Accept')?.includes('text/html') ?? false;
}

type Parameters = Readonly<Record<string, string>> & { readonly path: string };

async function answer(
  write: WritePage,
  parameters: Parameters,
  writer: PageWriter,
  { context, log }: { readonly context: RequestContext; readonly log: Logger },
): Promise<Answer | { readonly moved: Moved }> {
  try {
    const info = await context.budget.unlessStopped(context.dataSet());
    const ontology = indexOntology(info.ontology);
    const dataSet = { title: info.title[writer.language], version: info.version };
    const label = (table: keyof OntologyIndex, id: string) =>
      labelOf(ontology[table], id)[writer.language];
    const moved = await context.budget.unlessStopped(movedTo(parameters, info, context));
    if (moved !== undefined) return { moved };
    const pageContext = { ...writer, context, dataSet: info, ontology, label };
    const page = await context.budget.unlessStopped(write(pageContext, parameters));
    if (page) return { status: 200, page, dataSet };
    const meant = await context.budget.unlessStopped(whatWasMeant(parameters.path, pageContext));
    if (meant.path !== undefined) return { moved: { path: meant.path, status: 308 } };
    return { status: 404, page: nothingPage(meant.near, pageContext), dataSet };
  } catch (error) {
    logFailure(log, error, 'page failed');
    const code = error instanceof StoreError ? error.code : 'INTERNAL';
    return { status: error instanceof StoreError ? 503 : 500, page: failurePage(code, writer) };
  }
}

/** Where something else is, for ever or as long as a judgement holds. */
interface Moved {
  readonly path: string;
  readonly status: 302 | 308;
}

/** The address of what took the place of a retired id, or of the one that leads those judged one with the id. */
async function movedTo(
  { slug = '', sentence }: Readonly<Record<string, string>>,
  { retired, joined }: DataSetInfo,
  context: RequestContext,
): Promise<Moved | undefined> {
  const leader = successorOf(slug, joined);
  if (leader !== undefined) return { path: paths.entity(leader), status: 302 };
  const now = successorOf(slug, retired);
  return now === undefined
    ? undefined
    : { path: await pathOf(now, sentence, context), status: 308 };
}

async function pathOf(
  id: string,
  sentence: string | undefined,
  context: RequestContext,
): Promise<string> {
  if (sentence !== undefined) return paths.sentence(id, sentence);
  if ((await context.entity.load(id))?.id === id) return paths.entity(id);
  return (await context.statement.load(id)) ? paths.statement(id) : paths.missing(id);
}
