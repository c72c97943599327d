import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defects } from './fixtures/defects.ts';
import { remedies } from './problem.ts';
import { readContent, readDataSet } from './read-data-set.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data set '));
  cpSync('graph-seed/reading/fixtures/good', folder, { recursive: true });
  cpSync('graph-seed/ontology.yaml', join(folder, 'ontology.yaml'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const problemsOf = () => {
  const reading = readContent(folder);
  return reading.ok ? [] : reading.problems;
};

describe('the good data folder', () => {
  it('has no problems', () => expect(problemsOf()).toEqual([]));

  it('resolves a quote across a line break inside a word to the verbatim slice', () => {
    const reading = readContent(folder);
    if (!reading.ok) throw new Error('the folder has problems');
    const { statements, articles } = reading.value;
    const quote = statements.find(({ id }) => id === 'confidence')?.evidence[0];
    expect(quote?.exact).toBe('我们信心更\n\n足了');
    expect(
      Array.from(articles[0]?.text ?? '')
        .slice(quote?.start, quote?.end)
        .join(''),
    ).toBe(quote?.exact);
  });

  it('takes speech and its speaker as one sentence, across a joinable break', () => {
    const reading = readContent(folder);
    const sentences = reading.ok ? (reading.value.articles[0]?.sentences ?? []) : [];
    expect(sentences).toHaveLength(7);
    expect(sentences[3]?.translation).toContain('said Ding Er');
  });

  it('needs no ontology of its own where the project’s does', () => {
    rmSync(join(folder, 'ontology.yaml'));
    expect(problemsOf()).toEqual([]);
  });

  it('asks for coordinates that were never computed', () => {
    const reading = readDataSet(folder);
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(['LAYOUT_STALE']);
  });
});

describe('a folder with one defect', () => {
  it.each(defects)('$name: $code', ({ file, replace, by, code, at, says }) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(replace), 'the defect replaces one place').toHaveLength(2);
    const changed = text.replace(replace, () => by);
    writeFileSync(path, changed);
    const found = problemsOf();
    const problem = found.find((one) => one.code === code);
    const codes = new Set(found.map((one) => one.code));
    expect([...codes]).toEqual(expect.arrayContaining([code]));
    expect(codes.size, 'at most one code follows from the defect').toBeLessThanOrEqual(2);
    expect(problem?.message).toContain(says);
    expect(problem?.remedy).toBe(remedies[code]);
    if (at) {
      expect(problem?.file).toBe(file);
      expect(changed.split('\n')[(problem?.line ?? 0) - 1]).toContain(at);
    }
  });

  it('not UTF-8: NOT_UTF8, with the line', () => {
    const path = join(folder, 'entities/all.yaml');
    const lines = readFileSync(path).toString('latin1').split('\n');
    lines[4] = 'name: \xff';
    writeFileSync(path, lines.join('\n'), 'latin1');
    const problem = problemsOf().find(({ code }) => code === 'NOT_UTF8');
    expect(problem).toMatchObject({ file: 'entities/all.yaml', line: 5 });
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link to what never ends', (path: string) => symlinkSync('/dev/zero', path)],
  ])('%s in place of a file: FILE_KIND', (_, put) => {
    const path = join(folder, 'articles/new-canal/text.txt');
    rmSync(path);
    put(path);
    expect(problemsOf().map(({ code }) => code)).toContain('FILE_KIND');
  });

  it('a file of any size: FILE_TOO_LARGE', () => {
    truncateSync(join(folder, 'entities/all.yaml'), 1e9);
    expect(problemsOf().map(({ code }) => code)).toContain('FILE_TOO_LARGE');
  });

  it('YAML with CRLF is read', () => {
    const path = join(folder, 'articles/new-canal/statements.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(problemsOf()).toEqual([]);
  });

  it('a file left out: FILE_MISSING', () => {
    rmSync(join(folder, 'articles/new-canal/mentions.yaml'));
    expect(problemsOf().map(({ code }) => code)).toContain('FILE_MISSING');
  });

  it('an ontology that names what it does not define: ONTOLOGY and TEMPLATE', () => {
    const path = join(folder, 'ontology.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace("zh: '{subjects}{verb}{objects}的{type}'", "zh: '{subjects}是{owner}的{type}'"),
    );
    expect(problemsOf().map(({ code }) => code)).toContain('TEMPLATE');
    writeFileSync(path, text.replace('subjects: [Person]', 'subjects: [Human]'));
    expect(problemsOf().map(({ code }) => code)).toContain('ONTOLOGY');
  });

  it.each([
    ['a bound', '  - { id: exact, label: { zh: 确数, en: exactly } }\n', 'bounds lacks exact'],
    [
      'a scope',
      '  - { id: total, label: { zh: 合计的数字, en: the figure of all together } }\n',
      'scopes lacks total',
    ],
  ])('an ontology without %s whose meaning the program needs: ONTOLOGY', (_, row, message) => {
    const path = join(folder, 'ontology.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(row);
    writeFileSync(path, text.replace(row, ''));
    expect(problemsOf().map((problem) => problem.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });
});

it('every code of a problem is made by some defect', () => {
  const elsewhere = [
    'FILE_KIND',
    'FILE_TOO_LARGE',
    'NOT_UTF8',
    'FILE_MISSING',
    'ONTOLOGY',
    'TEMPLATE',
    'LAYOUT_STALE',
  ];
  const made = new Set<string>([...defects.map(({ code }) => code), ...elsewhere]);
  expect(Object.keys(remedies).filter((code) => !made.has(code))).toEqual([]);
});
