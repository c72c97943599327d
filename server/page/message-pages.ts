import type { Entity } from '../../graph-seed/model/entity.ts';
import { entityLink } from './ends.ts';
import { bulleted } from './lists.ts';
import { markup } from './markup.ts';
import type { PageContext, PageWriter, PlainPage } from './page-context.ts';

/** Says that the address names nothing, and what it comes nearest to. */
export function nothingPage(near: readonly Entity[], page: PageContext): PlainPage {
  const { say, language } = page;
  const [name, text] = [say('notFound'), say('notFoundText')];
  const links = near.map(
    (entity) =>
      markup`${entityLink(entity, page)}<br><small>${page.words(entity.description[language])}</small>`,
  );
  const content = markup`<h1>${name}</h1><p>${text}</p>
${near.length > 0 && markup`<h2>${say('near')}</h2>${bulleted(links, page)}`}`;
  return { name, description: text, content };
}

/** Says that the data cannot be read, and by which code. */
export function failurePage(code: string, { say }: PageWriter): PlainPage {
  const [name, text] = [say('failed'), say('failedText', { code })];
  return { name, description: text, content: markup`<h1>${name}</h1><p>${text}</p>` };
}
