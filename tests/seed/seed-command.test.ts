import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../graph-seed/command/main.ts';
import { fromExport } from '../../graph-seed/reading/export-json.ts';
import { generateConstants } from '../../graph-seed/reading/generate-constants.ts';
import { ProblemList } from '../../graph-seed/reading/problem.ts';
import { readOntology } from '../../graph-seed/reading/read-ontology.ts';
import { shippedDataSet } from './shipped-data-set.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, its lines collected. */
async function seed(...args: string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    progress: () => {},
  });
  const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('');
  return { code, out: text(out), err: text(err) };
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed command '));
  cpSync('graph-seed/reading/fixtures/good', join(folder, 'data'), { recursive: true });
  cpSync('graph-seed/ontology.yaml', join(folder, 'data/ontology.yaml'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('seed', () => {
  it('runs from npm, data on one stream and messages on the other', () => {
    const args = ['run', '--silent', 'seed', '--', 'export', '--out', join(folder, 'all.json')];
    const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(`Wrote ${join(folder, 'all.json')}.`);
    const wrong = spawnSync('npm', ['run', '--silent', 'seed', '--', 'chek'], { encoding: 'utf8' });
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toBe('');
  });

  it('has help for every command and exits with 0', async () => {
    const names = [
      'check',
      'coverage',
      'identities',
      'conflicts',
      'layout',
      'load',
      'export',
      'stats',
      'new',
      'ontology',
    ];
    const overview = await seed('--help');
    for (const name of names) {
      expect(overview.out).toContain(`  ${name}`);
      const help = await seed(name, '--help');
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain(`Usage: seed ${name}`);
    }
  });

  it('new makes an archive that check accepts, and never writes over one', async () => {
    const dir = join(folder, 'east-papers');
    expect(await seed('new', dir, '--title', '东村报', '--title-en', 'East')).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await seed('check', '--dir', dir)).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^east-papers 0\.1\.0 \(\w+\): no problems\. 0 article\(s\), 0 entities/u,
      ),
      err: '',
    });
    expect(readFileSync(join(dir, 'data-set.yaml'), 'utf8')).toContain('zh: 东村报');
    const again = await seed('new', dir);
    expect(again).toEqual({ code: 2, out: '', err: `${dir} is not empty. Nothing was written.\n` });
    expect(readFileSync(join(dir, 'data-set.yaml'), 'utf8')).toContain('zh: 东村报');
    expect((await seed('new', join(folder, 'No Id'))).err).toContain('No Id is no id');
    expect(existsSync(join(folder, 'No Id'))).toBe(false);
  });

  it('exits with 2 for a command or an option it does not know', async () => {
    for (const args of [['chek'], ['check', '--frobnicate'], ['export', '--format', 'csv']]) {
      const { code, out, err } = await seed(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('error:');
    }
  });

  it('check exits with 1, says file, line, code and remedy, and writes nothing', async () => {
    const dir = join(folder, 'wrong');
    cpSync(join(folder, 'data'), dir, { recursive: true });
    rmSync(join(dir, 'articles/new-canal/text.txt'));
    const { code, out } = await seed('check', '--dir', dir);
    expect(code).toBe(1);
    expect(out).toContain(`${dir}/articles/new-canal/text.txt:1 FILE_MISSING`);
    expect(out).toContain('Create the file, or remove the folder that needs it.');
    const asJson = await seed('check', '--json', '--dir', dir);
    expect(JSON.parse(asJson.out)).toMatchObject({ problems: [{ code: 'FILE_MISSING', line: 1 }] });
    const target = join(folder, 'never.json');
    const exported = await seed('export', '--dir', dir, '--out', target);
    expect(exported.code).toBe(1);
    expect(existsSync(target)).toBe(false);
  });

  it('layout gives the same picture twice; check notes where there is none, or an older one', async () => {
    const dir = join(folder, 'data');
    const noted = await seed('check', '--dir', dir);
    expect(noted.code).toBe(0);
    expect(noted.out).toContain(`note: ${dir}/layout.json:1 LAYOUT_STALE`);
    expect(noted.out).toContain('Run npm run seed -- layout.');
    await seed('layout', '--dir', dir, '--seed', '7');
    const first = readFileSync(join(dir, 'layout.json'), 'utf8');
    await seed('layout', '--dir', dir);
    expect(readFileSync(join(dir, 'layout.json'), 'utf8')).toBe(first);
    const current = await seed('check', '--dir', dir);
    expect(current.code).toBe(0);
    expect(current.out).not.toContain('LAYOUT_STALE');
    const statements = join(dir, 'articles/new-canal/statements.yaml');
    const text = readFileSync(statements, 'utf8');
    writeFileSync(statements, text.replace('objects: [canals, sheep]', 'objects: [sheep, canals]'));
    const stale = await seed('check', '--dir', dir);
    expect(stale.code).toBe(0);
    expect(stale.out).toContain('LAYOUT_STALE');
    writeFileSync(statements, text);
  });

  it('layout leaves what is too large for it to where it is shown', async () => {
    const dir = join(folder, 'large');
    cpSync(join(folder, 'data'), dir, { recursive: true });
    const ids = Array.from({ length: 2_001 }, (_, index) => `ditch-${index}`);
    const rows = ids.map(
      (id) =>
        `- { id: ${id}, kind: Project, type: project, name: 修渠, nameEn: Ditch, ` +
        'nameEnOrigin: translated, description: { zh: 渠。, en: A ditch. } }\n',
    );
    writeFileSync(join(dir, 'entities/ditches.yaml'), rows.join(''));
    const mentions = join(dir, 'articles/new-canal/mentions.yaml');
    const text = readFileSync(mentions, 'utf8');
    writeFileSync(mentions, text.replace('both-gachas]', `both-gachas, ${ids.join(', ')}]`));
    rmSync(join(dir, 'layout.json'), { force: true });
    const { code, err } = await seed('layout', '--dir', dir);
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('more than 2000 are laid out where they are shown'),
    });
    expect(existsSync(join(dir, 'layout.json'))).toBe(false);
  });

  it('coverage tells the sentences apart, and fails while one is named and not waived', async () => {
    const dir = join(folder, 'data');
    const good = await seed('coverage', '--json', '--dir', dir);
    const { coverage, articles } = JSON.parse(good.out);
    expect(coverage).toEqual({ unread: 0, statements: 5, named: 1, nothing: 1 });
    const groups = articles[0].sentences.map((row: { coverage: string }) => row.coverage);
    expect(groups).toEqual([
      'named',
      'statements',
      'statements',
      'statements',
      'statements',
      'nothing',
      'statements',
    ]);
    expect(good.code).toBe(0);
    const mentions = join(dir, 'articles/new-canal/mentions.yaml');
    const text = readFileSync(mentions, 'utf8');
    writeFileSync(mentions, text.replace(/ {2}waived: .*\n/, ''));
    const named = await seed('coverage', '--dir', dir);
    expect(named.code).toBe(1);
    expect(named.err).toContain('1 sentence(s) name entities');
    writeFileSync(mentions, text);
  });

  it('coverage tells what nobody has read, of each article and of all', async () => {
    const { code, out } = await seed('coverage', '--dir', 'tests/archive');
    expect(code).toBe(0);
    expect(out).toContain('camel-fair: 28 sentences: unread 2, ');
    expect(out).toMatch(/^all articles: \d+ sentences: unread 2, /m);
  });

  it('stats tells of an article how much rests on it and what it adds', async () => {
    const asked = ['stats', '--dir', 'tests/archive', '--article'];
    const { code, out } = await seed(...asked, 'year-end-accounts', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      article: 'year-end-accounts',
      contradictedFacts: ['coop-profit-2022', 'forest-area', 'forest-area-of-company'],
      filledGaps: ['demuqi-place', 'spring-donor'],
      ownEntities: ['account-meeting'],
      coverage: { unread: 0 },
    });
    const none = await seed(...asked, 'nobody');
    expect({ code: none.code, err: none.err }).toEqual({
      code: 2,
      err: 'The data set has no article nobody.\n',
    });
  });

  it('identities and conflicts print rows that the files take as they are, and then no more', async () => {
    const dir = join(folder, 'unjudged');
    cpSync('tests/archive', dir, { recursive: true });
    rmSync(join(dir, 'identities.yaml'));
    rmSync(join(dir, 'disputes.yaml'));
    const pairs = await seed('identities', '--dir', dir);
    expect(pairs).toMatchObject({ code: 0, err: expect.stringContaining('1 of 1 pairs.') });
    expect(pairs.out).toContain('- ids: [surige-coop, surige-milk-coop]\n  judgement: same\n');
    const found = await seed('conflicts', '--dir', dir);
    expect(found).toMatchObject({ code: 0, err: expect.stringMatching(/^4 dispute.* 2 gap/) });
    const [disputes = '', fillings = ''] = found.out.split('# identities.yaml\n');
    writeFileSync(join(dir, 'disputes.yaml'), disputes);
    writeFileSync(join(dir, 'identities.yaml'), pairs.out + fillings);
    const { code, out } = await seed('check', '--dir', dir);
    expect({ code, problems: out.match(/^tests.*/m) }).toEqual({ code: 0, problems: null });
    const again = [await seed('identities', '--dir', dir), await seed('conflicts', '--dir', dir)];
    expect(again.map((one) => one.out)).toEqual(['', '']);
  });

  it('load without NEO4J_URI says what to set and exits with 2', async () => {
    const { code, out, err } = await seed('load');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('NEO4J_URI');
  });

  it('stats counts by kind and property', async () => {
    const { code, out } = await seed('stats', '--json', '--dir', join(folder, 'data'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      entities: 9,
      statements: 9,
      jointStatements: 3,
      missingEnds: 1,
      byKind: { Person: 2, Village: 3 },
      byProperty: { holdsPost: 1 },
    });
  });
});

describe('the shipped data set', () => {
  it('exports and reads back as the same data set', async () => {
    const { code, out, err } = await seed('export', '--format', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual([
      'format',
      'dataset',
      'articles',
      'entities',
      'statements',
      'disputes',
      'identities',
      'retired',
    ]);
    expect(fromExport(document)).toEqual(shippedDataSet());
    const file = join(folder, 'export.json');
    expect((await seed('export', '--out', file)).out).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(out);
  });

  it('refuses an export that was changed', async () => {
    const { out } = await seed('export');
    const changed = JSON.parse(out);
    changed.entities[0].name = '别的名字';
    expect(() => fromExport(changed)).toThrow('hash differs');
    delete changed.statements[0].evidence;
    expect(() => fromExport(changed)).toThrow('evidence');
  });

  it('has the constants of its ontology', () => {
    const ontology = readOntology('graph-seed', new ProblemList());
    if (!ontology) throw new Error('run npm run seed -- check');
    expect(readFileSync('graph-seed/model/ontology.gen.ts', 'utf8')).toBe(
      generateConstants(ontology),
    );
  });
});
