import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coverageOf } from '../../graph-seed/model/coverage.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import { factsOf } from '../../graph-seed/model/facts.ts';
import { hasInference, participantsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { isMissing, type QualifierValue } from '../../graph-seed/model/value.ts';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { main } from './main.ts';
import { usualSize } from './size.ts';
import { writeArchive } from './write-archive.ts';

const planted = z.object({
  repeated: z.array(z.array(z.string())),
  contradicted: z.array(z.tuple([z.string(), z.string()])),
  filled: z.array(z.tuple([z.string(), z.string()])),
  same: z.array(z.tuple([z.string(), z.string()])),
  namesakes: z.array(z.tuple([z.string(), z.string()])),
});

const folder = mkdtempSync(join(tmpdir(), 'generated archive '));
const size = { sentences: 20, statements: 60 };
const articles = 8;
const whole = join(folder, 'whole');
let archive: DataSet;
let known: z.infer<typeof planted>;
const statements = new Map<string, Statement>();

beforeAll(() => {
  writeArchive({ out: whole, articles, seed: 6, size: usualSize });
  const reading = readDataSet(whole);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  archive = reading.value;
  known = planted.parse(JSON.parse(readFileSync(join(whole, 'planted.json'), 'utf8')));
  for (const statement of archive.statements) statements.set(statement.id, statement);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below the folder with its text. */
function filesOf(name: string): Map<string, string> {
  const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(join(folder, name).length), readFileSync(path, 'utf8')]),
  );
}

function small(name: string, seed: number, count = 3) {
  writeArchive({ out: join(folder, name), articles: count, seed, size });
  return filesOf(name);
}

const statement = (id: string): Statement => {
  const found = statements.get(id);
  if (!found) throw new Error(`There is no statement ${id}.`);
  return found;
};

describe('the generator', () => {
  it('writes the same archive for the same seed, byte for byte, and another for another', () => {
    const [first, again, other] = [small('first', 1), small('again', 1), small('other', 2)];
    expect(again).toEqual(first);
    const texts = (files: Map<string, string>) =>
      [...files].filter(([path]) => path.endsWith('text.txt')).map(([, text]) => text);
    expect(texts(other)).toHaveLength(3);
    expect(texts(other).filter((text) => texts(first).includes(text))).toEqual([]);
  });

  it('writes the first articles of a larger archive as those of a smaller one', () => {
    const smaller = small('smaller', 3, 2);
    const larger = small('larger', 3, 4);
    const apart = ['/layout.json', '/planted.json', '/disputes.yaml'];
    for (const [path, text] of smaller) {
      if (!apart.includes(path)) expect([path, larger.get(path)]).toEqual([path, text]);
    }
    expect(larger.size).toBe(smaller.size + 2 * 6);
  });

  it('keeps to another length of the articles', () => {
    small('short', 4, 1);
    const reading = readDataSet(join(folder, 'short'));
    const [article] = reading.ok ? reading.value.articles : [];
    expect(article?.sentences).toHaveLength(20);
  });

  it('does not write into a folder that holds something', () => {
    const out = join(folder, 'taken');
    const before = small('taken', 5, 1);
    expect(() => writeArchive({ out, articles: 1, seed: 6, size })).toThrow('is not empty');
    expect(filesOf('taken')).toEqual(before);
  });

  it('is a command, which says what it wrote and what it cannot take', async () => {
    const run = async (...args: string[]) => {
      const lines = { out: [] as string[], err: [] as string[] };
      const code = await main(args, {
        out: (text) => lines.out.push(text),
        err: (text) => lines.err.push(text),
        interactive: false,
        progress: () => {},
      });
      return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
    };
    const out = join(folder, 'by command');
    const short = ['--articles', '2', '--sentences', '10', '--statements', '40'];
    const made = await run('--out', out, ...short);
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/^articles +2$/m);
    expect(made.err).toMatch(/: \d+\.\d s, at most \d+ MB$/);
    expect(readDataSet(out).ok).toBe(true);
    const again = await run('--out', out);
    expect(again).toEqual({ code: 2, out: '', err: `${out} is not empty.` });
    expect(await run('--out', out, '--articles', 'many')).toMatchObject({ code: 2, out: '' });
  });
});

describe('a generated archive', () => {
  it('has articles of about the size of the shipped one', () => {
    expect(archive.articles).toHaveLength(articles);
    for (const { id, sentences } of archive.articles) {
      expect(sentences).toHaveLength(69);
      const told = archive.statements.filter(({ evidence }) => evidence[0]?.article === id);
      expect(told.length).toBeGreaterThanOrEqual(254);
      expect(told.length).toBeLessThan(280);
      const quotes = told.flatMap(({ evidence }) => evidence);
      expect(quotes.length).toBeGreaterThan(370);
      expect(quotes.length).toBeLessThan(560);
    }
  });

  it('leaves no sentence that names somebody and says nothing', () => {
    const rows = archive.articles.flatMap((article) => coverageOf(article, archive.statements));
    const named = rows.filter(({ coverage }) => coverage === 'named');
    expect(named.filter(({ sentence }) => !sentence.waived)).toEqual([]);
    expect(named).toHaveLength(articles);
    const silent = rows.filter(({ coverage }) => coverage === 'nothing');
    expect(silent.length).toBeGreaterThan(articles);
  });

  it('has everything that the ontology has', () => {
    const { ontology } = archive;
    const found = new Set<string>();
    for (const { kind, type = '' } of archive.entities) {
      found.add(`kind ${kind}`).add(`type ${type}`);
    }
    for (const { property, status = '', value, qualifiers } of archive.statements) {
      found.add(`property ${property}`).add(`status ${status}`);
      for (const id of Object.keys(qualifiers)) found.add(`qualifier ${id}`);
      for (const one of [value ?? [], ...Object.values(qualifiers)].flat()) addFigure(one, found);
    }
    const wanted = (name: string, rows: readonly { id: string }[]) =>
      rows.map(({ id }) => `${name} ${id}`);
    const all = [
      ...wanted('kind', ontology.kinds),
      ...ontology.kinds.flatMap(({ types }) => wanted('type', types)),
      ...wanted('property', ontology.properties),
      ...wanted('qualifier', ontology.qualifiers),
      ...wanted('status', ontology.statuses),
      ...wanted('bound', ontology.bounds),
      ...wanted('per', ontology.per),
      ...wanted('scope', ontology.scopes),
      ...wanted('stage', ontology.stages),
      ...wanted('unit', ontology.units),
    ];
    expect(all.filter((one) => !found.has(one))).toEqual([]);
  });

  it('has each form of statement and of text', () => {
    const all = archive.statements;
    const share = (fits: (one: Statement) => boolean) => all.filter(fits).length / all.length;
    const ends = (one: Statement) => [...one.subjects, ...(one.objects ?? [])];
    const few = 0.005;
    expect(share(({ subjects }) => subjects.length > 1)).toBeGreaterThan(0.1);
    expect(share(({ objects }) => (objects?.length ?? 0) > 1)).toBeGreaterThan(few);
    expect(share(({ open }) => open.length > 0)).toBeGreaterThan(few);
    expect(share((one) => ends(one).some(isMissing))).toBeGreaterThan(few);
    expect(share(({ certainty }) => certainty === 'inferred')).toBeGreaterThan(0.03);
    expect(share(({ inferred }) => inferred.length > 0)).toBeGreaterThan(0.03);
    expect(share((one) => !hasInference(one))).toBeGreaterThan(0.5);
    expect(share(({ saidBy }) => saidBy.length > 0)).toBeGreaterThan(0.05);
    expect(share(({ resultOf }) => resultOf.length > 0)).toBeGreaterThan(0.03);
    expect(share(({ time }) => time?.inferredFrom !== undefined)).toBeGreaterThan(few);
    expect(share(({ evidence }) => evidence.some(({ context }) => context))).toBeGreaterThan(0.2);
    expect(archive.disputes).toHaveLength(articles);
    expect(archive.entities.filter(({ unnamed }) => unnamed).length).toBeGreaterThan(articles);
    const of = (form: 'joinableBreaks' | 'lacunae' | 'misprints') =>
      archive.articles.flatMap((article) => article[form]).length;
    expect([of('joinableBreaks'), of('lacunae'), of('misprints')].every((n) => n > 0)).toBe(true);
  });

  it('shares its entities, a few of which are tied to nearly everything', () => {
    const { nodes, links } = drawingOf(
      archive.entities.map(({ id }) => id),
      archive.statements,
    );
    const degrees = nodes
      .filter(({ type }) => type === 'entity')
      .map(({ id }) => links.filter(({ source, target }) => source === id || target === id).length)
      .sort((a, b) => b - a);
    const median = degrees[Math.floor(degrees.length / 2)] ?? 0;
    expect(degrees[0]).toBeGreaterThan(30 * median);
    const articlesOf = new Map<string, Set<string>>();
    for (const one of archive.statements) {
      for (const id of participantsOf(one)) {
        const list = articlesOf.get(id) ?? new Set();
        articlesOf.set(id, list.add(one.evidence[0]?.article ?? ''));
      }
    }
    const counts = [...articlesOf.values()].map((list) => list.size);
    expect(Math.max(...counts)).toBe(articles);
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(counts.length / 4);
  });

  it('lists every fact that several articles tell, and no other', () => {
    const inOrder = (lists: readonly (readonly string[])[]) =>
      lists.map((list) => [...list].sort().join(' ')).sort();
    const several = factsOf(archive)
      .map((fact) => fact.statements)
      .filter((list) => list.length > 1);
    expect(several.length).toBeGreaterThan(50);
    expect(inOrder(several)).toEqual(inOrder(known.repeated));
  });

  it('lists what contradicts, what completes, who is one and who only has the name', () => {
    const facts = factsOf(archive);
    for (const [first, second] of known.contradicted) {
      const [one, other] = [statement(first), statement(second)];
      expect(facts.filter((fact) => fact.statements.includes(first))).not.toContainEqual(
        expect.objectContaining({ statements: expect.arrayContaining([second]) }),
      );
      expect(other).toMatchObject({ subjects: one.subjects, property: one.property });
      expect(numberOf(other)).not.toBe(numberOf(one));
    }
    for (const [first, second] of known.filled) {
      const [one, other] = [statement(first), statement(second)];
      expect(other).toMatchObject({ subjects: one.subjects, property: one.property });
      const [gap] = one.objects ?? [];
      const candidates = gap !== undefined && isMissing(gap) ? gap.candidates : [];
      expect(candidates).toContain(other.objects?.[0]);
    }
    const entity = (id: string) => archive.entities.find((one) => one.id === id);
    for (const [first, second] of known.namesakes) {
      expect(entity(second)?.name).toBe(entity(first)?.name);
    }
    for (const [first, second] of known.same) {
      const { name = '', aliases = [], kind } = entity(first) ?? {};
      expect([name, ...aliases]).toContain(entity(second)?.name);
      expect(entity(second)?.kind).toBe(kind);
    }
    const sizes = Object.values(known).map((list) => list.length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  });
});

function addFigure(value: QualifierValue, found: Set<string>): void {
  if (!('quantity' in value)) return;
  const { bound, per, scope, stage, unit } = value.quantity;
  found.add(`bound ${bound}`).add(`per ${per}`).add(`scope ${scope}`);
  found.add(`stage ${stage}`).add(`unit ${unit}`);
}

function numberOf({ value }: Statement): number | undefined {
  return value && 'quantity' in value ? value.quantity.value : undefined;
}
