import { Certainty, Part } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { Time } from '../../graph-seed/model/value.ts';
import type { Fact } from './fact.ts';
import type { Random } from './random.ts';
import { pickWord, vocabulary } from './vocabulary.ts';

/** In which article a fact is told, and by whom. */
export interface Source {
  readonly id: string;
  /** Year of the report. */
  readonly year: number;
  readonly speaker: string | undefined;
  readonly resultOf: readonly string[];
}

/** Words of time that the year of the report dates, by how many years they lie before it. */
const relative = ['今年', '去年'];

/** The fact as a statement, whose quotes are found once it is printed. */
export function statementOf(fact: Fact, source: Source, random: Random): Statement {
  const { year, ...said } = fact;
  const time = year === undefined ? vague(random) : dated(year, source.year, random);
  const isInferred = random.chance(0.08);
  const reason = vocabulary.inferredReason;
  return {
    id: source.id,
    ...said,
    ...(time && { time }),
    certainty: isInferred ? Certainty.inferred : Certainty.stated,
    ...(isInferred && { reason }),
    inferred: !isInferred && random.chance(0.1) ? [{ part: Part.subjects, reason }] : [],
    saidBy: source.speaker === undefined ? [] : [source.speaker],
    resultOf: [...source.resultOf],
    evidence: [],
  };
}

/** True where only the date of the report tells which year the words mean. */
export function isRelative({ time }: Statement): boolean {
  return time !== undefined && relative.includes(time.text);
}

function vague(random: Random): Time | undefined {
  if (!random.chance(0.08)) return undefined;
  const { zh: text, en } = pickWord(random, vocabulary.vague);
  return { text, en };
}

function dated(year: number, reported: number, random: Random): Time {
  const word = random.chance(0.5) ? relative[reported - year] : undefined;
  const date = String(year);
  return { text: word ?? `${date}年`, en: `in ${date}`, from: date, to: date };
}
