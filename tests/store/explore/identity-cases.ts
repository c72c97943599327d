import { expect, it } from 'vitest';
import { Property } from '../../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { both } from '../data-set-parts.ts';
import { entitiesFound } from './found.ts';
import { idsOf } from './ids-of.ts';

/** What is judged to be one: IDENT-1 to IDENT-4. */
export function identityCases(snapshot: () => Promise<GraphSnapshot>): void {
  it('[IDENT-1] has the leader alone, with who judged so, and tells the others', async () => {
    const view = await snapshot();
    const [firm, again, body] = await view.entities(['firm', 'firm-again', 'body']);
    expect(again).toBeNull();
    expect(firm).toMatchObject({
      aliases: ['同一公司'],
      joined: [{ id: 'firm-again', reason: both('同一家。', 'They are one.'), date: '2024-08-01' }],
      toldApart: [{ id: 'body', reason: both('不是一家。', 'They are two.') }],
    });
    expect(body).toMatchObject({ joined: [{ id: 'donor' }], toldApart: [{ id: 'firm' }] });
    expect((await view.dataSet()).joined).toEqual({ donor: 'body', 'firm-again': 'firm' });
    expect((await view.dataSet()).counts.entities).toBe(10);
  });

  it('[IDENT-2] names leaders in all statements, called as their articles do', async () => {
    const view = await snapshot();
    const [pair] = await view.statements(['pair-m']);
    expect(pair).toMatchObject({ subjects: ['firm'], called: { firm: both('同一公司', 'Twin') } });
    expect(await view.statementIdsOf(['firm', 'firm-again'])).toEqual([
      ['gives-too', 'pair-m', 'pair-x'],
      [],
    ]);
    const page = await view.statementsBy(
      { subjects: ['firm'], objects: ['village'] },
      { first: 9 },
    );
    expect(idsOf(page.rows)).toEqual(['pair-m', 'pair-x']);
    const [counts] = await view.neighbourCounts(['firm']);
    expect(counts).toEqual([{ property: Property.supports, role: 'subject', statements: 3 }]);
    const named = await view.entitiesBy({ articles: ['m-late'] }, { first: 99 });
    expect(idsOf(named.rows)).toContain('firm');
    expect(idsOf(named.rows)).not.toContain('firm-again');
  });

  it('[IDENT-3] finds the leader by every name', async () => {
    const found = entitiesFound(snapshot);
    for (const name of ['同一公司', 'tongyigongsi', 'Twin']) {
      expect([name, await found(name)]).toEqual([name, ['firm']]);
    }
  });

  it('[IDENT-4] has who is missing and known in its place, inferred, and no gap', async () => {
    const view = await snapshot();
    const [gives] = await view.statements(['gives']);
    expect(gives).toMatchObject({
      subjects: ['body'],
      inferred: [{ part: 'subjects', id: 'body', reason: both('就是它。', 'It is that one.') }],
      filled: [{ part: 'subjects', missing: { id: 'donor' }, entity: 'body' }],
    });
    const gaps = await view.gaps();
    expect(gaps.filter(({ kind }) => kind === 'missingEnd')).toEqual([]);
    const { rows } = await view.statementsBy({ entities: ['body'], inferred: true }, { first: 9 });
    expect(idsOf(rows)).toEqual(['gives']);
  });
}
