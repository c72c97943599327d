import { typeLabelOf } from '../../graph-seed/model/ontology.ts';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import { entityLink, missingLink } from './ends.ts';
import { bulleted, cutNote } from './lists.ts';
import { markup } from './markup.ts';
import { openEnds } from './open-ends.ts';
import { mostRows, type WritePage } from './page-context.ts';
import { paths } from './paths.ts';

/** Every entity of a kind, and what of the kind the articles do not name. */
export const kindPage: WritePage = async (page, { kind: name }) => {
  const { context, language, say } = page;
  const kind = [...page.ontology.kinds.values()].find(({ id }) => upperSnake(id) === name);
  if (!kind) return null;
  const snapshot = await context.snapshot();
  const [{ rows, total }, open] = await Promise.all([
    snapshot.entitiesBy({ kinds: [kind.id] }, { first: mostRows }),
    openEnds(page),
  ]);
  const unnamed = open.filter(({ missing }) => missing.unknown === kind.id);
  const label = kind.label[language];
  const items = rows.map((entity) => {
    const type = typeLabelOf(kind, entity.type)?.[language];
    return markup`${entityLink(entity, page)}${type && markup` <small class="badge">${type}</small>`}
<br><small>${page.words(entity.description[language])}</small>`;
  });
  const content = markup`<p class="note">${say('kind')}</p>
<h1>${say('kindOf', { kind: label, count: total })}</h1>
${bulleted(items, page)}
${cutNote(rows.length, total, page)}
${
  unnamed.length > 0 &&
  markup`<h2>${say('missingEnds')}</h2>
${bulleted(
  unnamed.map(({ missing }) => missingLink(missing, page)),
  page,
)}`
}`;
  const description = say('kindOf', { kind: label, count: total });
  return { path: paths.kind(kind.id), name: label, description, content };
};
