import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { workProperties } from '../derive/work-rows.ts';
import type { RequestContext } from './request-context.ts';

/**
 * What tells an entity from the others of its name: its post and body, else what it is in, else
 * whom it is tied to, else its id. Null where no other has its name.
 */
export async function distinctionOf(
  { id }: Entity,
  context: RequestContext,
): Promise<Bilingual | null> {
  const namesakes = (await context.namesakesOf.load(id)) ?? [];
  if (namesakes.length === 0) return null;
  return (
    (await postOf(id, context)) ??
    (await containerOf(id, context)) ??
    (await tieOf(id, context)) ?? { zh: id, en: id }
  );
}

async function postOf(id: string, context: RequestContext): Promise<Bilingual | undefined> {
  const statements = await context.statements((await context.statementIdsOf.load(id)) ?? []);
  const work = statements.find(
    ({ property, subjects }) => workProperties.includes(property) && subjects.includes(id),
  );
  if (!work) return undefined;
  const [body] = await context.entities(entitiesAmong(work.objects ?? []));
  const role = (work.qualifiers[Qualifier.role] ?? []).flatMap((one) =>
    'text' in one ? [one.text] : [],
  )[0];
  const zh = `${body?.name ?? ''}${role?.zh ?? ''}`;
  const en = [role?.en, body?.nameEn].filter(Boolean).join(', ');
  return zh === '' ? undefined : { zh, en };
}

async function containerOf(id: string, context: RequestContext): Promise<Bilingual | undefined> {
  const [nearest] = (await context.containersOf.load(id)) ?? [];
  const container = nearest === undefined ? null : await context.entity.load(nearest);
  return container ? { zh: container.name, en: container.nameEn } : undefined;
}

/** The first that it is told to be tied to, such as the village of a resident. */
async function tieOf(id: string, context: RequestContext): Promise<Bilingual | undefined> {
  const statements = await context.statements((await context.statementIdsOf.load(id)) ?? []);
  const own = statements.filter(({ subjects }) => subjects.includes(id));
  const [other] = await context.entities(
    own.flatMap(({ objects }) => entitiesAmong(objects ?? [])),
  );
  return other && { zh: other.name, en: other.nameEn };
}
