import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './entity.ts';
import { Certainty } from './ontology.gen.ts';
import { quoteSchema } from './quote.ts';
import {
  type End,
  endSchema,
  entitiesAmong,
  type MissingEnd,
  missingAmong,
  missingEndSchema,
  qualifierValueSchema,
  textSchema,
  timeSchema,
  valueSchema,
} from './value.ts';
import { verbSchema } from './verb.ts';

const inferredPartSchema = z.strictObject({
  /** One of the ontology's parts of a statement, or a qualifier's id. */
  part: z.string(),
  /** Which of several ends. */
  id: idSchema.exactOptional(),
  reason: bilingualSchema,
});

const calledSchema = textSchema.extend({
  /** The English words take a plural verb. */
  plural: z.literal(true).exactOptional(),
});

const filledSchema = z.strictObject({
  /** One of the ontology's parts of a statement, or a qualifier's id. */
  part: z.string(),
  /** What the article leaves open. */
  missing: missingEndSchema,
  /** The entity that stands there in its place. */
  entity: idSchema,
});

export const statementSchema = z.strictObject({
  id: idSchema,
  /** One, or several jointly. */
  subjects: z.array(endSchema).min(1),
  property: z.string(),
  /** The article's verb, where it is not the one that the property has. */
  verb: verbSchema.exactOptional(),
  /** One, or several jointly. Absent where there is a `value`. */
  objects: z.array(endSchema).min(1).exactOptional(),
  /** Ends that the article calls otherwise here than by their name, by id: words of a quote, or a paraphrase. */
  called: z.record(z.string(), calledSchema).exactOptional(),
  value: valueSchema.exactOptional(),
  qualifiers: z.record(z.string(), z.array(qualifierValueSchema).min(1)).default({}),
  /** The lists that the article ends with 等: `subjects`, `objects`, `value` or a qualifier's id. */
  open: z.array(z.string()).default([]),
  /** What those lists are lists of, where the article says it behind 等: 项目. */
  others: bilingualSchema.exactOptional(),
  /** Whether it has come about: one of the ontology's statuses. */
  status: z.string().exactOptional(),
  time: timeSchema.exactOptional(),
  certainty: z.enum([Certainty.stated, Certainty.inferred]).default(Certainty.stated),
  /** Why it is inferred. */
  reason: bilingualSchema.exactOptional(),
  /** Parts that are inferred where the statement as a whole is not. */
  inferred: z.array(inferredPartSchema).default([]),
  /** Ends that the article leaves open and a person knows, by a judgement; these are inferred parts too. */
  filled: z.array(filledSchema).exactOptional(),
  /** Who says it, named or not, where it is not the reporter's word. */
  saidBy: z.array(endSchema).default([]),
  /** Statements that it follows from. */
  resultOf: z.array(idSchema).default([]),
  evidence: z.array(quoteSchema).min(1),
});

/** One thing that an article says. */
export type Statement = z.infer<typeof statementSchema>;
/** An end that one article leaves open and a person knows. */
export type FilledEnd = z.infer<typeof filledSchema>;
export type InferredPart = z.infer<typeof inferredPartSchema>;

/** Every end of a statement with its role in it; those of qualifiers in the order of these. */
export function statementEnds(
  statement: Statement,
): { role: 'subject' | 'object' | 'qualifier'; qualifier?: string; end: End }[] {
  // Everything asks for the ends of every statement: loops take half the time of lists of lists.
  const ends: ReturnType<typeof statementEnds> = [];
  for (const end of statement.subjects) ends.push({ role: 'subject', end });
  for (const end of statement.objects ?? []) ends.push({ role: 'object', end });
  for (const [qualifier, values] of Object.entries(statement.qualifiers)) {
    for (const value of values) {
      if ('entity' in value) ends.push({ role: 'qualifier', qualifier, end: value.entity });
    }
  }
  return ends;
}

/** The entities that take part in a statement, each once, as first met. */
export function participantsOf(statement: Statement): string[] {
  return [...new Set(entitiesAmong(statementEnds(statement).map(({ end }) => end)))];
}

/** Every entity that a sentence of the statement may name: who takes part, who speaks, who may be meant. */
export function namedIn(statement: Statement): string[] {
  const ends = [...statementEnds(statement).map(({ end }) => end), ...statement.saidBy];
  const candidates = missingAmong(ends).flatMap((end) => end.candidates);
  return [...new Set([...entitiesAmong(ends), ...candidates])];
}

/** The missing ends of a statement, its speakers included, each once, as first met. */
export function missingEndsOf(statement: Statement): MissingEnd[] {
  const ends = missingAmong([
    ...statementEnds(statement).map(({ end }) => end),
    ...statement.saidBy,
  ]);
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}

/** The articles that say it, those left out that only tell who is meant. */
export function articlesOf({ evidence }: Statement): string[] {
  return [...new Set(evidence.filter(({ context }) => !context).map(({ article }) => article))];
}

/** All articles that it quotes, if only to tell who is meant. */
export function quotedArticles({ evidence }: Statement): string[] {
  return evidence.map(({ article }) => article);
}

/** The missing ends of all these statements, each once, however many of them share it. */
export function missingEndsIn(statements: readonly Statement[]): MissingEnd[] {
  const ends = statements.flatMap(missingEndsOf);
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}

/** True where the statement or any part of it is inferred. */
export function hasInference(statement: Statement): boolean {
  return certaintyOf(statement) !== Certainty.stated;
}

/** Whether the article says the statement: all of it, all but some part, or not outright. */
export function certaintyOf({
  certainty,
  inferred,
}: Pick<Statement, 'certainty' | 'inferred'>): Certainty {
  if (certainty === Certainty.inferred) return certainty;
  return inferred.length > 0 ? Certainty.partlyInferred : Certainty.stated;
}
