import { askOnce } from './api.ts';
import type { Variables } from './asking.ts';
import { listEntities } from './list-entities.ts';
import type { BenchQuestion } from './questions.ts';

/** What a question is asked of in an archive. */
export interface Chosen {
  /** With answers of like size, from all over the archive. */
  readonly alike: readonly Variables[];
  /** Those with the largest answers. */
  readonly hubs: readonly Variables[];
  /** Of an answer of those that are alike. */
  readonly bytes: number;
}

/** Of so many it is looked how large the answers are. */
const looked = 600;
const atOnce = 8;
const leastAlike = 10;
const mostHubs = 12;

interface Looked {
  readonly asked: Variables;
  readonly bytes: number;
  readonly suits: boolean;
}

/** Asks the server of entities from all over its archive, and takes them by the size of the answer. */
export async function choose(url: string, question: BenchQuestion): Promise<Chosen> {
  const { query, variables, suits = () => true } = question;
  const [least, most] = question.bytes;
  const entities = await listEntities(url, question.kinds);
  const count = Math.min(looked, entities.length);
  const all: Looked[] = [];
  const waiting = Array.from({ length: count }).keys();
  const look = async () => {
    for (const index of waiting) {
      const asked = variables(entities, Math.floor((index * entities.length) / count));
      const { data, bytes } = await askOnce(url, { query, variables: asked });
      all[index] = { asked, bytes, suits: suits(data) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  const alike = all.filter(({ bytes, suits }) => suits && bytes >= least && bytes <= most);
  if (alike.length < leastAlike) throw tooFew(question, alike, all);
  const hubs = [...all].sort((a, b) => b.bytes - a.bytes).slice(0, mostHubs);
  return {
    alike: alike.map(({ asked }) => asked),
    hubs: hubs.map(({ asked }) => asked),
    bytes: alike.reduce((sum, { bytes }) => sum + bytes, 0) / alike.length,
  };
}

function tooFew(
  { name, bytes }: BenchQuestion,
  alike: readonly Looked[],
  all: readonly Looked[],
): Error {
  const sizes = all.map((one) => one.bytes).sort((a, b) => a - b);
  const tenths = Array.from(
    { length: 11 },
    (_, tenth) => sizes[Math.floor((tenth * (sizes.length - 1)) / 10)],
  );
  return new Error(
    `${name}: ${alike.length} of ${all.length} answers have ${bytes.join(' to ')} bytes; ` +
      `a tenth each has ${tenths.join(', ')} at most.`,
  );
}
