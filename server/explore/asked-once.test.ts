import { describe, expect, it } from 'vitest';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../ports/graph-store.ts';
import { askedOnce } from './asked-once.ts';

/** Notes what is asked, and answers with how many questions came before. */
function counting() {
  const asked: string[] = [];
  const note = (name: string) => async () => asked.push(name);
  const snapshot = { network: note('network'), entities: note('entities') };
  return { asked, snapshot: askedOnce(snapshot as unknown as GraphSnapshot) };
}

describe('one request', () => {
  it('asks the store once for what several of its parts ask alike', async () => {
    const { asked, snapshot } = counting();
    const answers = await Promise.all([
      snapshot.network({}, 10),
      snapshot.network({}, 10),
      snapshot.network({ entities: { kinds: [Kind.Person] } }, 10),
      snapshot.network({}, 20),
    ]);
    expect(answers).toEqual([1, 1, 2, 3]);
    expect(asked).toHaveLength(3);
  });

  it('asks again for what it looks up by ids, whose batches know what they have', async () => {
    const { asked, snapshot } = counting();
    await snapshot.entities(['a']);
    await snapshot.entities(['a']);
    expect(asked).toHaveLength(2);
  });
});
