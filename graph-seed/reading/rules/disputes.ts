import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

/** A dispute is of several statements, and no two disputes are of the same ones. */
export const disputesAreOnce: Rule = ({ disputes }, problems) => {
  const known = new Map<string, { id: string; place: SourcePlace }>();
  for (const { dispute, place } of disputes) {
    const statements = [...new Set(dispute.statements)];
    if (statements.length < dispute.statements.length) {
      problems.add('NAMED_TWICE', place, `${dispute.id} names a statement twice.`);
    }
    const key = statements.sort().join(' ');
    const other = known.get(key);
    if (other) {
      const where = `${other.id} at ${other.place.file}:${other.place.line}`;
      problems.add('JUDGED_TWICE', place, `${dispute.id} is of the statements of ${where}.`);
    } else {
      known.set(key, { id: dispute.id, place });
    }
  }
};
