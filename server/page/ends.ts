import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { type End, isMissing, type MissingEnd } from '../../graph-seed/model/value.ts';
import { inARow } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { paths } from './paths.ts';

/** An entity's name in both languages. */
export function namesOf({ name, nameEn }: Entity): Bilingual {
  return { zh: name, en: nameEn };
}

/** A missing end's name: the article's word with the mark of what is not known, else its kind. */
export function missingName({ mention, unknown }: MissingEnd, page: PageContext): string {
  const { language, label, say } = page;
  if (!mention) return say('missingKind', { kind: label('kinds', unknown) });
  return language === 'zh' ? `“${mention.zh}”？` : `“${mention.en}”?`;
}

export function entityLink(entity: Entity, page: PageContext): Html {
  const address = page.href(paths.entity(entity.id));
  return markup`<a href="${address}">${page.words(namesOf(entity)[page.language])}</a>`;
}

export function missingLink(end: MissingEnd, page: PageContext): Html {
  const address = page.href(paths.missing(end.id));
  return markup`<a href="${address}">${page.words(missingName(end, page))}</a>`;
}

/** Links to the pages of ends, in a row. An end whose entity is not there is told by its id. */
export async function endLinks(ends: readonly End[], page: PageContext): Promise<Html> {
  const links = await Promise.all(
    ends.map(async (end) => {
      if (isMissing(end)) return missingLink(end, page);
      const entity = await page.context.entity.load(end);
      return entity ? entityLink(entity, page) : page.words(end);
    }),
  );
  return inARow(links, page);
}

/** What an end is called, in the page's language. */
export async function endName(end: End, page: PageContext): Promise<string> {
  if (isMissing(end)) return missingName(end, page);
  const entity = await page.context.entity.load(end);
  return entity ? namesOf(entity)[page.language] : end;
}

/** Both names as a heading's text, the page's own language first. */
export function bothNames(
  { zh, en }: Bilingual,
  { language }: Pick<PageContext, 'language'>,
): Html {
  const chinese = markup`<bdi lang="zh-CN">${zh}</bdi>`;
  const english = markup`<bdi lang="en">${en}</bdi>`;
  const [first, second] = language === 'zh' ? [chinese, english] : [english, chinese];
  return markup`${first} <small>${second}</small>`;
}
