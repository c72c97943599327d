import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { namesOf } from './ends.ts';
import { bulleted } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** What a person judged an entity to be one with, and what not, each with the reason and the day. */
export async function judgementsOn(entity: Entity, page: PageContext): Promise<Html | undefined> {
  const { context, language, say } = page;
  const { joined = [], toldApart = [] } = entity;
  if (joined.length + toldApart.length === 0) return undefined;
  const row = (what: string, { reason, date }: { reason: Bilingual; date: string }) =>
    markup`${page.words(what)}<br>${page.words(say('judgedOn', { reason: reason[language], date }))}`;
  const others = await Promise.all(
    toldApart.map(async (judged) => ({ judged, other: await context.entity.load(judged.id) })),
  );
  return bulleted(
    [
      ...joined.map((judged) => {
        const { as } = judged;
        const name = as && (language === 'zh' ? as.name : as.nameEn);
        return row(name === undefined ? say('joinedOpen') : say('joined', { name }), judged);
      }),
      ...others.flatMap(({ judged, other }) =>
        other ? [row(say('toldApart', { name: namesOf(other)[language] }), judged)] : [],
      ),
    ],
    page,
  );
}
