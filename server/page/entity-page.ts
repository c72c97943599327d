import type { Entity } from '../../graph-seed/model/entity.ts';
import { typeLabelOf } from '../../graph-seed/model/ontology.ts';
import { bothNames, entityLink, missingLink, namesOf } from './ends.ts';
import { judgementsOn } from './judgements.ts';
import { bulleted, colon, cutNote, inARow } from './lists.ts';
import { wordsIn } from './marked-words.ts';
import { type Html, markup } from './markup.ts';
import { openEnds } from './open-ends.ts';
import { mostRows, type PageContext, type WritePage } from './page-context.ts';
import { paths } from './paths.ts';
import { onlySource } from './sources.ts';
import { factLines, statementsByFamily } from './statement-list.ts';

/** An entity with every fact it takes part in. */
export const entityPage: WritePage = async (page, { slug = '' }) => {
  const { context, language, say } = page;
  const entity = await context.entity.load(slug);
  if (!entity) return null;
  const snapshot = await context.snapshot();
  const [told, within, open, article, said] = await Promise.all([
    snapshot.factsTold({ entities: [slug] }, { first: mostRows }),
    context.containersOf.load(slug),
    openEnds(page),
    context.article.load(slug),
    snapshot.factsTold({ saidBy: [slug] }, { first: mostRows }),
  ]);
  await context.keepTold(told);
  await context.keepTold(said);
  const containers = await context.entities(within ?? []);
  const maybe = open.filter(({ missing }) => missing.candidates.includes(slug));
  const path = paths.entity(slug);
  const names = namesOf(entity);
  const content = markup`<p class="note">${kindLink(entity, page)}</p>
<h1>${bothNames(names, page)}</h1>
<p>${page.words(entity.description[language])}</p>
<p class="note">${page.label('nameOrigins', entity.nameEnOrigin)}</p>
${groupNote(entity, page)}
${
  entity.aliases.length > 0 &&
  fact(
    say('aliases'),
    entity.aliases.map((alias) => wordsIn(alias, 'zh')),
    page,
  )
}
${await judgementsOn(entity, page)}
${
  containers.length > 0 &&
  fact(
    say('where'),
    containers.map((one) => entityLink(one, page)),
    page,
  )
}
${article && markup`<p><a href="${page.href(paths.article(slug))}">${say('readArticle')}</a></p>`}
${
  maybe.length > 0 &&
  markup`<h2>${say('mayBe')}</h2>
${bulleted(
  maybe.map(({ missing }) => missingLink(missing, page)),
  page,
)}`
}
<h2>${say('facts', { count: told.total })}</h2>
${await onlySource(page)}
${await statementsByFamily(told.rows, page)}
${cutNote(told.rows.length, told.total, page)}
${
  said.total > 0 &&
  markup`<h2>${say('said', { count: said.total })}</h2>
${await factLines(said.rows, page)}
${cutNote(said.rows.length, said.total, page)}`
}`;
  return {
    path,
    name: names[language],
    description: entity.description[language],
    content,
    linkedData: {
      '@type': page.ontology.kinds.get(entity.kind)?.terms.schema ?? 'Thing',
      name: names[language],
      alternateName: [names[language === 'zh' ? 'en' : 'zh'], ...entity.aliases],
      description: entity.description[language],
    },
  };
};

/** Its kind, which leads to all of the kind, with its type where the kind has types. */
function kindLink({ kind: id, type }: Entity, page: PageContext): Html {
  const typeLabel = typeLabelOf(page.ontology.kinds.get(id), type)?.[page.language];
  const kind = page.label('kinds', id);
  return markup`<a href="${page.href(paths.kind(id))}">${kind}</a>${typeLabel && ` · ${typeLabel}`}`;
}

function fact(label: string, parts: readonly Html[], page: PageContext): Html {
  return markup`<p>${label}${colon(page)}${inARow(parts, page)}</p>`;
}

function groupNote({ unnamed, count }: Entity, { say }: PageContext): Html | undefined {
  if (!unnamed) return undefined;
  return markup`<p>${count === undefined ? say('groupUncounted') : say('group', { count })}</p>`;
}
