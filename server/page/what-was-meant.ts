import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { successorOf } from '../../graph-seed/model/retired-id.ts';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import { searchNames } from '../explore/search.ts';
import { openEnds } from './open-ends.ts';
import type { PageContext } from './page-context.ts';
import { paths } from './paths.ts';

/** What an address that names nothing may mean. */
export interface Meant {
  /** The address of what it names but for how it is written; absent where nothing is sure. */
  readonly path?: string;
  /** Otherwise what it comes nearest to, the nearest first. */
  readonly near: readonly Entity[];
}

/** Things that are named as near at most. */
const mostNear = 5;
/** Shorter words are in too many names. */
const shortestWord = 3;

/**
 * Reads a path as a person may have typed or cut it out of a sentence: with other capitals, a stroke,
 * a full stop or a bracket behind it, under the wrong folder, or with an error in a name.
 */
export async function whatWasMeant(path: string, page: PageContext): Promise<Meant> {
  const parts = path
    .split('/')
    .map(decoded)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0) return { path: paths.home, near: [] };
  const [folder = '', ...rest] = parts.map(idIn);
  const list = listOf(folder, rest[0] ?? '', page);
  if (list !== undefined) return { path: list, near: [] };
  const [slug = '', sentence] = rest;
  const article = folder === 'article' && sentence ? await page.context.article.load(slug) : null;
  if (article) {
    const isThere = article.sentences.some(({ id }) => id === sentence);
    return isThere
      ? { path: paths.sentence(slug, sentence ?? ''), near: [] }
      : { near: [article.entity] };
  }
  const ids = rest.length > 0 ? rest : [folder];
  for (const id of ids) {
    const found = await thingAt(id, page);
    if (found !== undefined) return { path: found, near: [] };
  }
  const words = rest.length > 0 ? parts.slice(1) : parts;
  return { near: await nearest(words.join(' ').replace(/[-_\s]+/g, ' '), page) };
}

/** The permanent address of whatever has the id. */
async function thingAt(id: string, page: PageContext): Promise<string | undefined> {
  const { context } = page;
  const entity = await context.entity.load(id);
  if (entity) {
    // Not the one that leads, which may be another again; what took the place of an id stays.
    const { retired } = await context.dataSet();
    const now = successorOf(id, retired) ?? id;
    return (entity.kind === Kind.Article ? paths.article : paths.entity)(now);
  }
  const statement = await context.statement.load(id);
  if (statement) return paths.statement(statement.id);
  const open = (await openEnds(page)).some(({ missing }) => missing.id === id);
  return open ? paths.missing(id) : undefined;
}

function listOf(folder: string, name: string, { ontology }: PageContext): string | undefined {
  const isNamed = ({ id }: { readonly id: string }) =>
    upperSnake(id) === name.toUpperCase().replace(/-/g, '_');
  const kind = folder === 'kind' && [...ontology.kinds.values()].find(isNamed);
  if (kind) return paths.kind(kind.id);
  const family = folder === 'family' && [...ontology.families.values()].find(isNamed);
  return family ? paths.family(family.id) : undefined;
}

/** What the words name as a whole, else what each of them does, the longest first. */
async function nearest(words: string, { context }: PageContext): Promise<readonly Entity[]> {
  const { hits } = await searchNames(context, { text: words, first: mostNear });
  const found = new Map(hits.map(({ entity }) => [entity.id, entity]));
  const single = words.split(' ').filter(({ length }) => length >= shortestWord);
  for (const word of single.sort((a, b) => b.length - a.length).slice(0, mostNear)) {
    if (found.size >= mostNear) break;
    const more = await searchNames(context, { text: word, first: mostNear - found.size });
    for (const { entity } of more.hits) found.set(entity.id, entity);
  }
  return [...found.values()];
}

/** The first id that stands in a part of a path; empty where there is none. */
function idIn(part: string): string {
  const written = part
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
  return /[a-z0-9]+(?:-[a-z0-9]+)*/.exec(written)?.[0] ?? '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
