import type { Ontology } from './ontology.ts';
import type { Verb } from './verb.ts';

type Status = Ontology['statuses'][number];

interface Agreement {
  /** Who the subject is plans and acts; else it is only to come about. */
  readonly acts: boolean;
  readonly plural: boolean;
  /** The time reaches to the present. */
  readonly toNow: boolean | undefined;
}

/** The verb in the form that status, number and time ask for; what stands before it alone without. */
export function englishVerb(
  verb: Pick<Verb, 'en' | 'auxiliary'> | undefined,
  status: Status | undefined,
  { acts, plural, toNow }: Agreement,
): string {
  const choose = (words: string) =>
    words.replace(/<([^|>]*)\|([^>]*)>/g, (_, one: string, several: string) =>
      plural ? several : one,
    );
  const { auxiliary, tense = 'present' } = status ?? {};
  const before = auxiliary ? choose(acts ? auxiliary.acting : auxiliary.other) : '';
  if (!verb) return before;
  const { base, past, participle = past } = verb.en;
  if (verb.auxiliary) return choose(base);
  if (auxiliary) return `${before} ${choose(base)}`;
  if (toNow) return `${plural ? 'have' : 'has'} ${choose(participle)}`;
  if (tense === 'present' && plural && !verb.en.present.includes('<')) return choose(base);
  return choose(verb.en[tense]);
}

/** The verb with its object where it has a place for it: 将…扩大到. */
export function verbAround(verb: string, object: string | undefined): string {
  return verb.replace('…', object ?? '');
}
