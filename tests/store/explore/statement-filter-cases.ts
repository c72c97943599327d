import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import { Family, Property } from '../../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { idsOf } from './ids-of.ts';
import { statementsPassing } from './passing.ts';

/** Which statements a filter passes: SFILTER-1 to SFILTER-16. */
export function statementFilterCases(
  dataSet: DataSet,
  snapshot: () => Promise<GraphSnapshot>,
): void {
  const all = { statements: idsOf(dataSet.statements) };
  const statements = statementsPassing(snapshot);

  it('[SFILTER-1] passes statements of any of the properties', async () => {
    const properties = [Property.runs, Property.income, 'nothing'];
    expect(await statements({ properties })).toStrictEqual(['income', 'run']);
  });

  it('[SFILTER-2] passes statements of any of the families', async () => {
    expect(await statements({ families: [Family.pairing] })).toStrictEqual([
      'agree',
      'donate',
      'pair',
    ]);
    expect(await statements({ families: [Family.figure, Family.authorship] })).toStrictEqual([
      'income',
      'outcome',
      'write',
    ]);
  });

  it('[SFILTER-3] takes a statement for inferred where any part of it is', async () => {
    const inferred = ['agree', 'pair'];
    expect(await statements({ inferred: true })).toStrictEqual(inferred);
    expect(await statements({ inferred: false })).toStrictEqual(
      all.statements.filter((id) => !inferred.includes(id)),
    );
  });

  it('[SFILTER-4] passes statements of any of the statuses, none without a status', async () => {
    expect(await statements({ statuses: ['achieved'] })).toStrictEqual(['agree', 'donate']);
    expect(await statements({ statuses: ['planned', 'forecast'] })).toStrictEqual([
      'outcome',
      'plan',
    ]);
    const statuses = ['achieved', 'ongoing', 'planned', 'forecast'] as const;
    expect((await statements({ statuses })).length).toBe(6);
  });

  it('[SFILTER-5] passes statements of which an entity is a place or in it', async () => {
    const ofVillage = ['coop-in', 'income', 'pair', 'run', 'village-c-in'];
    expect(await statements({ places: ['village-c'] })).toStrictEqual(ofVillage);
    const ofTown = [...ofVillage, 'agree', 'donate', 'town-in', 'village-d-in'].sort();
    expect(await statements({ places: ['town'] })).toStrictEqual(ofTown);
    // The organiser of `pair` is a qualifier; a partner of `run` lies in the zone.
    expect(await statements({ places: ['zone'] })).toStrictEqual([
      'firm-in',
      'firm-of',
      'joint-in',
      'outcome',
      'pair',
      'post',
      'run',
      'zone-in',
    ]);
  });

  it('[SFILTER-6] passes statements that rest on any of the articles', async () => {
    const inTwo = ['coop-in', 'donate', 'income', 'run'];
    expect(await statements({ articles: ['article-two'] })).toStrictEqual(inTwo);
    expect(await statements({ articles: ['article-one'] })).toStrictEqual(
      all.statements.filter((id) => id === 'donate' || !inTwo.includes(id)),
    );
  });

  it('[SFILTER-7] passes statements with any of the entities in any role', async () => {
    const ofFirm = ['firm-in', 'firm-of', 'outcome', 'pair', 'post', 'run'];
    expect(await statements({ entities: ['firm'] })).toStrictEqual(ofFirm);
    expect(await statements({ entities: ['zone', 'person-shan'] })).toStrictEqual([
      'firm-in',
      'joint-in',
      'member',
      'pair',
      'zone-in',
    ]);
    // Who says it takes no part in it.
    expect(await statements({ entities: ['person-zhu'] })).toStrictEqual(['write']);
  });

  it('[SFILTER-8] passes candidates for a missing end only where they are asked for', async () => {
    expect(await statements({ entities: ['town'] })).not.toContain('event-in');
    const byCandidates = { entities: ['firm'], orCandidates: true };
    expect(await statements(byCandidates)).toStrictEqual([
      'agree',
      'donate',
      'firm-in',
      'firm-of',
      'outcome',
      'pair',
      'post',
      'run',
    ]);
    expect(await statements({ entities: ['town'], orCandidates: true })).toStrictEqual([
      'event-in',
      'town-in',
      'village-c-in',
      'village-d-in',
    ]);
    // The end of `run` that may be the group is a qualifier's.
    const ofGroup = await statements({ entities: ['group'], orCandidates: true });
    expect(ofGroup).toContain('run');
    expect(await statements({ entities: ['group'], orCandidates: false })).not.toContain('run');
  });

  it('[SFILTER-9] passes statements whose time overlaps, a year or month as all its days', async () => {
    const between = (from: string, to: string) => statements({ valid: { from, to } });
    expect(await between('2023-05-31', '2023-05-31')).toStrictEqual(['donate', 'pair']);
    expect(await between('2023-06-01', '2023-06-14')).toStrictEqual(['donate']);
    expect(await between('2023-06-15', '2023-06-15')).toStrictEqual(['agree', 'donate']);
    expect(await between('2023-01-01', '2023-03-01')).toStrictEqual(['donate', 'pair']);
    expect(await between('2023-01-01', '2023-02-28')).toStrictEqual(['donate']);
    expect(await between('2022-12-31', '2022-12-31')).toStrictEqual(['income']);
    expect(await between('2030-01-01', '2030-12-31')).toStrictEqual(['run']);
  });

  it('[SFILTER-10] takes from and to apart, and passes none without dates', async () => {
    expect(await statements({ valid: { from: '2024-01-01' } })).toStrictEqual(['run']);
    expect(await statements({ valid: { from: '2031-12-31' } })).toStrictEqual(['run']);
    expect(await statements({ valid: { from: '2023-12-31' } })).toStrictEqual(['donate', 'run']);
    expect(await statements({ valid: { to: '2022-12-01' } })).toStrictEqual(['income']);
    expect(await statements({ valid: { to: '2022-11-30' } })).toStrictEqual([]);
    expect(await statements({ valid: { to: '2023-01-01' } })).toStrictEqual(['donate', 'income']);
    const dated = ['agree', 'donate', 'income', 'pair', 'run'];
    expect(await statements({ valid: { from: '0000-01-01' } })).toStrictEqual(dated);
    expect(await statements({ valid: { to: '9999-12-31' } })).toStrictEqual(dated);
  });

  it('[SFILTER-11] takes a statement for a figure where its value is a quantity', async () => {
    expect(await statements({ isFigure: true })).toStrictEqual(['income']);
    expect(await statements({ isFigure: false })).toStrictEqual(
      all.statements.filter((id) => id !== 'income'),
    );
  });

  it('[SFILTER-12] passes statements that follow from any of the statements', async () => {
    expect(await statements({ resultOf: ['run'] })).toStrictEqual(['income']);
    expect(await statements({ resultOf: ['pair', 'donate'] })).toStrictEqual(['agree', 'income']);
    expect(await statements({ resultOf: ['agree', 'income'] })).toStrictEqual([]);
  });

  it('[SFILTER-13] passes statements of which any of the entities is a subject', async () => {
    const ofFirm = ['firm-in', 'firm-of', 'outcome', 'pair'];
    expect(await statements({ subjects: ['firm'] })).toStrictEqual(ofFirm);
    expect(await statements({ subjects: ['firm-b', 'village-c'] })).toStrictEqual([
      'income',
      'joint-in',
      'pair',
      'run',
      'village-c-in',
    ]);
    // In `run` the end that may be the firm is a qualifier's.
    expect(await statements({ subjects: ['firm'], orCandidates: true })).toStrictEqual(
      ['agree', 'donate', ...ofFirm].sort(),
    );
  });

  it('[SFILTER-14] passes statements of which any of the entities is an object', async () => {
    expect(await statements({ objects: ['village-c', 'zone'] })).toStrictEqual([
      'coop-in',
      'firm-in',
      'joint-in',
      'pair',
    ]);
    const inTown = ['village-c-in', 'village-d-in'];
    expect(await statements({ objects: ['town'] })).toStrictEqual(inTown);
    expect(await statements({ objects: ['town'], orCandidates: true })).toStrictEqual([
      'event-in',
      ...inTown,
    ]);
    expect(await statements({ objects: ['firm'], orCandidates: true })).toStrictEqual(['post']);
  });

  it('[SFILTER-16] passes statements that any of the entities says, and no others', async () => {
    expect(await statements({ saidBy: ['person-zhu', 'firm'] })).toStrictEqual(['outcome']);
    expect(await statements({ saidBy: ['person-zhou'] })).toStrictEqual([]);
    expect(await statements({ saidBy: ['person-zhu'], subjects: ['firm'] })).toStrictEqual([
      'outcome',
    ]);
    // To say something makes neither a participant nor a neighbour.
    expect(await statements({ entities: ['person-zhu'] })).toStrictEqual(['write']);
  });

  it('[SFILTER-15] passes what all of several filters pass', async () => {
    const { pairing } = Family;
    const achieved = { families: [pairing], statuses: ['achieved'] } as const;
    expect(await statements(achieved)).toStrictEqual(['agree', 'donate']);
    expect(await statements({ ...achieved, inferred: true })).toStrictEqual(['agree']);
    expect(await statements({ ...achieved, valid: { from: '2024-01-01' } })).toStrictEqual([]);
    expect(await statements({ families: [pairing], places: ['zone'] })).toStrictEqual(['pair']);
    expect(
      await statements({ entities: ['group'], orCandidates: true, articles: ['article-two'] }),
    ).toStrictEqual(['donate', 'run']);
    expect(await statements({ properties: [Property.runs], isFigure: true })).toStrictEqual([]);
    expect(await statements({ entities: ['village-c'], resultOf: ['run'] })).toStrictEqual([
      'income',
    ]);
    expect(await statements({ subjects: ['firm'], objects: ['zone'] })).toStrictEqual(['firm-in']);
    expect(await statements({ subjects: ['zone'], objects: ['zone'] })).toStrictEqual([]);
  });
}
