import type { Rule } from '../draft.ts';

/** What a retired id leads to exists, and no retired ids lead to one another in a circle. */
export const retiredIdsLeadOn: Rule = (draft, problems) => {
  const next = new Map(draft.retired.map(({ retired }) => [retired.id, retired.now]));
  const known = new Set([
    ...draft.kinds.keys(),
    ...draft.declared.map(({ id }) => id),
    ...draft.missing.map(({ end }) => end.id),
  ]);
  for (const { retired, place } of draft.retired) {
    const path = [retired.id];
    let current: string | undefined = retired.now;
    while (current !== undefined && !path.includes(current)) {
      path.push(current);
      current = next.get(current);
    }
    const last = path.at(-1) ?? '';
    if (current !== undefined) {
      problems.add('CYCLE', place, `retired: ${[...path, current].join(' → ')}.`);
    } else if (!known.has(last)) {
      problems.add('DANGLING_REFERENCE', place, `Nothing has the id ${last}.`);
    }
  }
};
