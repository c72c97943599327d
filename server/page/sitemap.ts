import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { RequestContext } from '../explore/request-context.ts';
import type { Page, PageRequest } from '../ports/filters.ts';
import { markup } from './markup.ts';
import { mostRows } from './page-context.ts';
import { paths } from './paths.ts';

/** What the protocol lets one sitemap hold. */
const mostAddresses = 50_000;

/** The addresses that search engines should know, written once for each load of the store. */
export function createSitemap(url: (path: string) => string) {
  let kept: { readonly hash: string; readonly text: string } | undefined;
  return async (context: RequestContext): Promise<string> => {
    const snapshot = await context.snapshot();
    const { hash, ontology } = await snapshot.dataSet();
    if (kept?.hash === hash) return kept.text;
    const found = [
      paths.home,
      ...ontology.kinds.map(({ id }) => paths.kind(id)),
      ...ontology.families.map(({ id }) => paths.family(id)),
    ];
    const add = async <T extends { id: string }>(
      rows: (page: PageRequest) => Promise<Page<T>>,
      path: (row: T) => string,
    ) => {
      for (let after: string | undefined, more = true; more && found.length < mostAddresses; ) {
        const page = await rows({ first: mostRows, ...(after !== undefined && { after }) });
        found.push(...page.rows.map(path));
        ({ more } = page);
        after = page.rows.at(-1)?.id;
      }
    };
    await add(
      (page) => snapshot.entitiesBy({}, page),
      ({ id, kind }) => (kind === Kind.Article ? paths.article(id) : paths.entity(id)),
    );
    await add(
      (page) => snapshot.statementsBy({}, page),
      ({ id }) => paths.statement(id),
    );
    kept = { hash, text: written(found.slice(0, mostAddresses).map(url)) };
    return kept.text;
  };
}

function written(addresses: readonly string[]): string {
  return `${markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => markup`<url><loc>${address}</loc></url>\n`)}</urlset>
`}`;
}
