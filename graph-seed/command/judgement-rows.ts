import type { Bilingual } from '../model/bilingual.ts';
import type { Dispute } from '../model/data-set.ts';
import type { Judgement } from '../model/judgement.ts';

/** A judgement as identities.yaml has it. */
export function judgementRows({ ids, judgement, reason, date }: Judgement): string {
  return [
    `- ids: [${ids.join(', ')}]`,
    `  judgement: ${judgement}`,
    `  reason: ${words(reason)}`,
    `  date: '${date}'`,
  ].join('\n');
}

/** A dispute as disputes.yaml has it. */
export function disputeRows({ id, statements, about, bothPossible, note }: Dispute): string {
  return [
    `- id: ${id}`,
    `  statements: [${statements.join(', ')}]`,
    `  about: ${words(about)}`,
    `  bothPossible: '${bothPossible}'`,
    `  note: ${words(note)}`,
  ].join('\n');
}

/** What JSON writes as a text YAML reads as the same. */
function words({ zh, en }: Bilingual): string {
  return `{ zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} }`;
}
