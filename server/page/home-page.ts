import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { KindDefinition } from '../../graph-seed/model/ontology.ts';
import { publishedWords } from '../../graph-seed/model/source-words.ts';
import { present } from '../explore/present.ts';
import { disputeItems } from './disputes.ts';
import { entityLink, missingLink } from './ends.ts';
import { bulleted, cutNote, inARow } from './lists.ts';
import { type Html, markup } from './markup.ts';
import { openEnds } from './open-ends.ts';
import { mostRows, type PageContext, type WritePage } from './page-context.ts';
import { pairingTable } from './pairing-table.ts';
import { paths } from './paths.ts';
import { workTable } from './work-table.ts';

/** The whole data set: the tables that it is made for, and a way to everything in it. */
export const homePage: WritePage = async (page) => {
  const { dataSet, context, language, ontology, say } = page;
  const snapshot = await context.snapshot();
  const [articles, work, pairings, kinds, families, open, disputes] = await Promise.all([
    snapshot.entitiesBy({ kinds: [Kind.Article] }, { first: mostRows }),
    workTable(page),
    pairingTable(page),
    Promise.all([...ontology.kinds.values()].map((kind) => entitiesOf(kind, page))),
    Promise.all([...ontology.families.keys()].map((id) => familyLine(id, page))),
    openEnds(page),
    snapshot.disputes().then((found) => disputeItems(found, page)),
  ]);
  const summaries = await present(articles.rows.map(({ id }) => context.articleSummary.load(id)));
  const articleLinks = summaries.map((article) => {
    const title = language === 'zh' ? article.title : article.titleEn;
    const date = publishedWords(article.published)[language];
    const publisher = article.publisher?.[language];
    return markup`<a href="${page.href(paths.article(article.id))}">${page.words(title)}</a> <small>${publisher && markup`${page.words(publisher)} `}${date}</small>`;
  });
  const sections = [
    [
      'articles',
      markup`${bulleted(articleLinks, page)}
${cutNote(articleLinks.length, articles.total, page)}`,
    ],
    ['work', work],
    ['pairingTable', pairings],
    ['entities', markup`${kinds}`],
    [
      'missingEnds',
      inARow(
        open.map(({ missing }) => missingLink(missing, page)),
        page,
      ),
    ],
    ['families', bulleted(families, page)],
    ['disputes', disputes],
  ] as const;
  const about = dataSet.description?.[language] ?? say('intro');
  const contents = sections.map(([id]) => markup`<a href="#${id}">${say(id)}</a>`);
  const whole = markup`<p>${say('coverage', dataSet.coverage)}</p>
<nav class="contents" aria-label="${say('contents')}">${bulleted(contents, page)}</nav>
${sections.map(([id, body]) => markup`<section id="${id}"><h2>${say(id)}</h2>${body}</section>`)}`;
  const content = markup`<h1>${page.words(dataSet.title[language])}</h1>
<p>${page.words(about)}</p>
<p>${say('counts', dataSet.counts)}</p>
${dataSet.counts.entities === 0 ? howToBegin(page) : whole}`;
  const description = `${about} ${say('counts', dataSet.counts)}`;
  return {
    path: paths.home,
    description,
    content,
    linkedData: {
      '@type': 'Dataset',
      name: dataSet.title[language],
      description,
      version: dataSet.version,
      ...(dataSet.license && { license: dataSet.license }),
      isAccessibleForFree: true,
    },
  };
};

/** What there is to do while there is no article. */
function howToBegin({ say }: PageContext): Html {
  const steps = (['emptyArticle', 'emptyStatements', 'emptyCheck'] as const).map(
    (step) => markup`<li>${say(step)}</li>`,
  );
  return markup`<h2>${say('emptyTitle')}</h2>
<ol>${steps}</ol>`;
}

async function entitiesOf(kind: KindDefinition, page: PageContext): Promise<Html> {
  const snapshot = await page.context.snapshot();
  const { rows, total } = await snapshot.entitiesBy({ kinds: [kind.id] }, { first: mostRows });
  const label = page.say('kindOf', { kind: kind.label[page.language], count: total });
  return markup`<h3><a href="${page.href(paths.kind(kind.id))}">${label}</a></h3>
<p>${inARow(
    rows.map((entity) => entityLink(entity, page)),
    page,
  )}</p>
${cutNote(rows.length, total, page)}`;
}

async function familyLine(id: string, page: PageContext): Promise<Html> {
  const snapshot = await page.context.snapshot();
  const { total } = await snapshot.factsTold({ families: [id] }, { first: 0 });
  const label = page.say('familyOf', { family: page.label('families', id), count: total });
  return markup`<a href="${page.href(paths.family(id))}">${label}</a>`;
}
