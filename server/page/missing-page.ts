import { entityLink, missingName } from './ends.ts';
import { bulleted, cutNote, listed } from './lists.ts';
import { markup } from './markup.ts';
import { openEnds } from './open-ends.ts';
import type { WritePage } from './page-context.ts';
import { paths } from './paths.ts';
import { onlySource } from './sources.ts';
import { statementItems } from './statement-list.ts';

/** What the article leaves open: its word for it, why, who it may be, and what is said of it. */
export const missingPage: WritePage = async (page, { slug = '' }) => {
  const { context, language, say } = page;
  const found = (await openEnds(page)).find(({ missing }) => missing.id === slug);
  if (!found) return null;
  const { missing } = found;
  const [candidates, statements] = await Promise.all([
    context.entities(missing.candidates),
    context.statements(listed(found.statements)),
  ]);
  const name = missingName(missing, page);
  const kind = page.label('kinds', missing.unknown);
  const content = markup`<p class="note"><a href="${page.href(paths.kind(missing.unknown))}">${kind}</a> · ${say('missing')}</p>
<h1>${page.words(name)}</h1>
<h2>${say('mention')}</h2>
${
  missing.mention
    ? markup`<blockquote lang="zh-CN"><p>${missing.mention.zh}</p></blockquote>
${language === 'en' && markup`<p lang="en">${page.words(missing.mention.en)}</p>`}`
    : markup`<p>${say(missing.lost ? 'lostWords' : 'noMention')}</p>`
}
<h2>${say('why')}</h2>
<p>${page.words(missing.reason[language])}</p>
<h2>${say('candidates')}</h2>
${
  candidates.length === 0
    ? markup`<p>${say('noCandidates')}</p>`
    : bulleted(
        [
          ...candidates.map((entity) => entityLink(entity, page)),
          ...(missing.orNotNamed ? [markup`${say('orNotNamed')}`] : []),
        ],
        page,
      )
}
<h2>${say('statements', { count: found.statements.length })}</h2>
${await onlySource(page)}
${await statementItems(statements, page)}
${cutNote(statements.length, found.statements.length, page)}`;
  return { path: paths.missing(slug), name, description: missing.reason[language], content };
};
