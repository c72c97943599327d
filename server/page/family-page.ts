import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import { cutNote } from './lists.ts';
import { markup } from './markup.ts';
import { mostRows, type WritePage } from './page-context.ts';
import { paths } from './paths.ts';
import { onlySource } from './sources.ts';
import { factLines } from './statement-list.ts';

/** Every fact of a family, by its first statement, under the headings of its properties. */
export const familyPage: WritePage = async (page, { family: name }) => {
  const { context, language, ontology, say } = page;
  const family = [...ontology.families.values()].find(({ id }) => upperSnake(id) === name);
  if (!family) return null;
  const snapshot = await context.snapshot();
  const told = await snapshot.factsTold({ families: [family.id] }, { first: mostRows });
  await context.keepTold(told);
  const { rows, total } = told;
  const sections = await Promise.all(
    [...ontology.properties.values()].map(async ({ id, label }) => {
      const members = rows.filter(({ property }) => property === id);
      if (members.length === 0) return false;
      return markup`<section><h2>${page.words(label[language])}</h2>
${await factLines(members, page)}</section>`;
    }),
  );
  const label = family.label[language];
  const heading = say('familyOf', { family: label, count: total });
  const content = markup`<p class="note">${say('statement')}</p>
<h1>${heading}</h1>
${await onlySource(page)}
${sections}
${cutNote(rows.length, total, page)}`;
  return { path: paths.family(family.id), name: label, description: heading, content };
};
