import { z } from 'zod';
import { idSchema } from './entity.ts';
import { Certainty } from './ontology.gen.ts';
import { articlesOf, certaintyOf, type Statement } from './statement.ts';

export const factSchema = z.strictObject({
  /** That of its first statement. */
  id: idSchema,
  property: z.string(),
  /** Its statements' ids, in the order of report. */
  statements: z.array(idSchema).min(1),
  /** The articles that tell it, in the order of report. */
  articles: z.array(idSchema),
  /** The statement that tells how far it has come: of the latest dated report. */
  latest: idSchema,
  /** Whether it has come about, by that one; absent where that says nothing of it. */
  status: z.string().exactOptional(),
  /** That of its most certain statement. */
  certainty: z.enum([Certainty.stated, Certainty.partlyInferred, Certainty.inferred]),
  /** When it was first and last reported, a day, a month or a year; absent where no report is dated. */
  firstReport: z.string().exactOptional(),
  lastReport: z.string().exactOptional(),
});

/** What statements of one or several articles say alike. */
export type Fact = z.infer<typeof factSchema>;

/** The fact that a statement tells alone, without its report: that is its article's. */
export function loneFact(statement: Statement): Fact {
  const { id, property, status } = statement;
  return {
    id,
    property,
    statements: [id],
    articles: articlesOf(statement),
    latest: id,
    ...(status !== undefined && { status }),
    certainty: certaintyOf(statement),
  };
}
