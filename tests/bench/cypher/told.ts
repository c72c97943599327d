import { z } from 'zod';

// What an answer tells is compared as lines. Served and raw answers are read into the same lines.

/** Words as they are compared: a quote may run over the end of a line. */
function quoted(words: string): string {
  return `“${words.replace(/\s/g, '')}”`;
}

export function named({ slug, name, nameEn }: z.infer<typeof servedEntity>): string {
  return `${slug}: ${name}, ${nameEn}`;
}

export function sentence({ slug, zh, en }: z.infer<typeof servedLink>): string {
  return `${slug}: ${zh} ${en}`;
}

export const servedEntity = z.object({ slug: z.string(), name: z.string(), nameEn: z.string() });

/** An end as the page asks for it: candidates where it is missing. */
export const servedEnd = z.union([
  servedEntity.transform((entity) => [entity]),
  z
    .object({ candidates: z.array(servedEntity).default([]) })
    .transform(({ candidates }) => candidates),
]);

export const servedLink = z.object({ slug: z.string(), zh: z.string(), en: z.string() });

export const servedStatement = servedLink.extend({
  evidence: z.array(z.object({ words: z.string() })),
  articles: z.array(z.object({ slug: z.string() })),
});

/** A statement with what it rests on. */
export function toldStatement(statement: z.infer<typeof servedStatement>): string[] {
  const { slug, evidence, articles } = statement;
  return [
    sentence(statement),
    ...evidence.map(({ words }) => `${slug} ${quoted(words)}`),
    ...articles.map((article) => `${slug} by ${article.slug}`),
  ];
}

const json = <T>(schema: z.ZodType<T>) =>
  z.string().transform((text) => schema.parse(JSON.parse(text)));

const entityRecord = z.object({ id: z.string(), name: z.string(), nameEn: z.string() });
const statementRecord = z.object({
  evidence: z.array(
    z.object({ article: z.string(), exact: z.string(), context: z.boolean().optional() }),
  ),
});

/** An entity's record. */
export const rawEntity = json(entityRecord).transform(({ id, name, nameEn }) =>
  named({ slug: id, name, nameEn }),
);

/** An entity's id and names. */
export const rawNames = z
  .tuple([z.string(), z.string(), z.string()])
  .transform(([slug, name, nameEn]) => named({ slug, name, nameEn }));

/** A statement's id and sentences. */
export const rawLink = z
  .tuple([z.string(), z.string(), z.string()])
  .transform(([slug, zh, en]) => sentence({ slug, zh, en }));

/** A statement's id, sentences, record and summaries of its articles. */
export const rawStatement = z
  .tuple([z.string(), z.string(), z.string(), json(statementRecord)])
  .transform(([slug, zh, en, { evidence }]) =>
    toldStatement({
      slug,
      zh,
      en,
      evidence: evidence.map(({ exact }) => ({ words: exact })),
      articles: [
        ...new Set(evidence.filter(({ context }) => !context).map(({ article }) => article)),
      ].map((article) => ({ slug: article })),
    }),
  );
