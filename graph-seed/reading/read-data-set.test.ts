import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
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

  it('is whole without coordinates, which a note asks for', () => {
    const reading = readDataSet(folder);
    expect(reading).toMatchObject({ ok: true, value: { layout: { positions: {} } } });
    expect(reading.notes.map(({ code }) => code)).toEqual(['LAYOUT_STALE']);
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

  it.each(['identities.yaml', 'disputes.yaml', 'retired.yaml'])(
    '%s empty: SHAPE; left out: nothing',
    (file) => {
      writeFileSync(join(folder, file), '');
      expect(problemsOf()).toEqual([
        expect.objectContaining({
          code: 'SHAPE',
          file,
          line: 1,
          message: expect.stringContaining('array'),
        }),
      ]);
      rmSync(join(folder, file));
      expect(problemsOf()).toEqual([]);
    },
  );

  it('a file left out: FILE_MISSING', () => {
    rmSync(join(folder, 'articles/new-canal/mentions.yaml'));
    expect(problemsOf().map(({ code }) => code)).toContain('FILE_MISSING');
  });

  it('an ontology that names what it does not define: ONTOLOGY and TEMPLATE', () => {
    const path = join(folder, 'ontology.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace("zh: '{objects}{verb}{subjects}'", "zh: '{owner}{verb}{subjects}'"),
    );
    expect(problemsOf().map(({ code }) => code)).toContain('TEMPLATE');
    writeFileSync(path, text.replace('subjects: [Person]', 'subjects: [Human]'));
    expect(problemsOf().map(({ code }) => code)).toContain('ONTOLOGY');
  });

  it.each([
    [
      'telling: [role]',
      'telling: [matter]',
      'Property holdsPost: tells by matter, which it does not',
    ],
    ['telling: [role]', 'telling: []', 'Property holdsPost: requires role, which must be telling'],
    ['    telling: [role]\n', '', 'properties.0.telling: '],
  ])('an ontology with %s as %j: what tells facts apart is judged', (mark, by, message) => {
    change('ontology.yaml', mark, by);
    expect(problemsOf().map((problem) => problem.message)).toContainEqual(
      expect.stringContaining(message),
    );
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

describe('what a folder adds to the ontology', () => {
  const adds = (text: string) => writeFileSync(join(folder, 'ontology-additions.yaml'), text);
  const hamlet = '{ kind: Village, id: hamlet, label: { zh: 屯, en: Hamlet } }';

  it('may be used as what is there', () => {
    change(
      'entities/all.yaml',
      '  type: gacha\n  name: 大山嘎查',
      '  type: hamlet\n  name: 大山嘎查',
    );
    expect(problemsOf().map(({ code }) => code)).toEqual(['UNKNOWN_TYPE']);
    adds(`types:\n  - ${hamlet}\n`);
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    [
      'a type of no kind',
      `types:\n  - ${hamlet.replace('Village', 'Farm')}\n`,
      2,
      'Farm is no kind',
    ],
    [
      'a type that is there',
      `types:\n  - ${hamlet.replace('hamlet', 'gacha')}\n`,
      2,
      'Village has the type gacha already',
    ],
    [
      'a row that is there',
      'units:\n  - { id: yuan, label: { zh: 元, en: yuan }, dimension: money }\n',
      2,
      'yuan is defined twice in units',
    ],
  ])('is judged: %s', (_, text, line, message) => {
    adds(text);
    expect(problemsOf()).toEqual([
      expect.objectContaining({
        code: 'ONTOLOGY',
        file: 'ontology-additions.yaml',
        line,
        message: expect.stringContaining(message),
      }),
    ]);
  });
});

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from), `${from} stands once in ${file}`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};

describe('a folder with several defects', () => {
  const statements = 'articles/new-canal/statements.yaml';
  const told = () => problemsOf().map(({ file, code, message }) => `${file} ${code} ${message}`);

  it('has all of them told, though entries have not their form', () => {
    change(statements, 'status: planned', 'state: planned');
    change('entities/all.yaml', '- id: ding-er\n', '- id: ding-er\n  age: 40\n');
    change(statements, 'value: 120000', 'value: 130000');
    change(statements, 'objects: [canals, sheep]', 'objects: [goats, sheep]');
    change('articles/new-canal/translations.yaml', '□丁一, en:', '□丁一, english:');
    expect(told()).toEqual([
      expect.stringMatching(/statements.yaml DANGLING_REFERENCE No entity has the id goats/u),
      expect.stringMatching(/statements.yaml QUANTITY_MISMATCH villages-dividends/u),
      expect.stringMatching(/statements.yaml SHAPE statements.5: state is none of its keys/u),
      expect.stringMatching(/translations.yaml SHAPE 0.en: .*expected string/u),
      expect.stringMatching(
        /translations.yaml SHAPE 0: english is none of its keys, which are: begins, en$/u,
      ),
      expect.stringMatching(/entities.all.yaml SHAPE 1: age is none of its keys, which are: id, /u),
    ]);
  });

  it('has a comma told that cuts words in two', () => {
    change('articles/new-canal/translations.yaml', '□丁一, en:', '□丁一, 记者, en:');
    expect(told()).toContainEqual(
      expect.stringMatching(/SHAPE 0: 记者 is none of its keys.* put words that have one in quot/u),
    );
  });

  it('has those of an article told, though its text is missing', () => {
    rmSync(join(folder, 'articles/new-canal/text.txt'));
    change(statements, 'status: planned', 'state: planned');
    expect(told()).toEqual([
      expect.stringMatching(/statements.yaml SHAPE statements.5: state/u),
      expect.stringMatching(/text.txt FILE_MISSING/u),
    ]);
  });

  it('has those of an article told, though its ontology cannot be read', () => {
    change('ontology.yaml', 'families:\n', 'family:\n');
    change(statements, 'status: planned', 'state: planned');
    expect(told().filter((one) => one.includes('statements.yaml'))).toHaveLength(1);
  });
});

describe('an id in use twice', () => {
  it.each([
    ['entities/all.yaml', 'articles/new-canal/statements.yaml'],
    ['articles/new-canal/statements.yaml', 'entities/all.yaml'],
  ])('is wrong in what was saved last: in %s before %s', (older, newer) => {
    change('articles/new-canal/statements.yaml', 'id: branch-part', 'id: ding-er');
    utimesSync(join(folder, older), 1_700_000_000, 1_700_000_000);
    utimesSync(join(folder, newer), 1_700_000_100, 1_700_000_100);
    const [problem] = problemsOf().filter(({ code }) => code === 'DUPLICATE_ID');
    expect(problem).toMatchObject({ file: newer, message: expect.stringContaining(`${older}:`) });
  });
});

describe('a time that is dated by the publication', () => {
  const file = 'articles/new-canal/statements.yaml';
  const byHand = "from: '2024', to: '2024', inferredFrom: 2023年";
  const thisYear = () => {
    const reading = readContent(folder);
    if (!reading.ok) return reading.problems.map(({ code, message }) => `${code} ${message}`);
    return reading.value.statements.flatMap(({ time }) => (time?.text === '今年' ? time : []));
  };

  it('has its dates by hand where there are any, else by its words', () => {
    change(file, byHand, "from: '2024-03', to: '2024-05', inferredFrom: published");
    expect(thisYear()).toMatchObject([
      { from: '2024-03', to: '2024-05', inferredFrom: 'published' },
    ]);
    change(file, ", from: '2024-03', to: '2024-05', inferredFrom: published", '');
    expect(thisYear()).toMatchObject([{ from: '2024', to: '2024', inferredFrom: 'published' }]);
  });

  it('needs a date of publication', () => {
    change(file, byHand, "from: '2024', inferredFrom: published");
    change('articles/new-canal/article.yaml', "published: '2024-05-20'\n", '');
    expect(thisYear()).toEqual([
      'TIME_NOT_DATED “今年” is dated by when the article was published, which is not known.',
    ]);
    change(file, ", from: '2024', inferredFrom: published", '');
    expect(thisYear()).toEqual([{ text: '今年', en: 'in 2024' }]);
  });
});

describe('a note', () => {
  const notesOf = () => readContent(folder).notes.map(({ code, message }) => `${code} ${message}`);

  it('is on nothing of a folder beyond doubt', () => expect(notesOf()).toEqual([]));

  it('tells two of one name and stops nothing', () => {
    change('entities/all.yaml', 'name: 大山嘎查', 'name: 小河嘎查');
    change('entities/all.yaml', 'nameEn: Dashan Gacha', 'nameEn: Xiaohe Gacha');
    change('identities.yaml', '[xiaohe-gacha, dashan-gacha]', '[sheep, canals]');
    expect(notesOf()).toEqual([expect.stringMatching(/^SAME_NAME .*小河嘎查/u)]);
    expect(problemsOf().map(({ code }) => code)).not.toContain('SAME_NAME');
  });

  it('tells nothing of two of one name that are judged', () => {
    change('entities/all.yaml', 'name: 丁二', 'name: 丁一\n  aliases: [丁二]');
    change('entities/all.yaml', 'nameEn: Ding Er', 'nameEn: Ding Yi');
    expect(notesOf()).toEqual([]);
    change('identities.yaml', '[ding-yi, ding-er]', '[sheep, canals]');
    expect(notesOf()).toEqual([expect.stringMatching(/^SAME_NAME .*丁一/u)]);
  });

  it('tells of a day that had not come when the file was saved', () => {
    change('articles/new-canal/article.yaml', "'2024-05-20'", "'2024'");
    utimesSync(join(folder, 'articles/new-canal/article.yaml'), 1_700_000_000, 1_700_000_000);
    utimesSync(join(folder, 'identities.yaml'), 1_717_300_000, 1_717_300_000);
    expect(notesOf()).toEqual([
      'FUTURE_DATE new-canal was published on 2024, yet this file was saved on 2023-11-15.',
      'FUTURE_DATE new-canal was retrieved on 2024-05-21, yet this file was saved on 2023-11-15.',
      'FUTURE_DATE some-company, xiaohe-branch: judged on 2024-06-03, yet this file was saved on 2024-06-02.',
    ]);
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    ['Dashan Gacha', 'Dashang Gacha'],
    ['Dashan Gacha', 'Dasan Gacha'],
    ['Ding Yi', 'Ding Ye'],
    ['Ding Yi', 'Ding Yi Gacha'],
    ['Ding Yi', 'Ding'],
  ])('tells that %s is not %s', (right, wrong) => {
    change('entities/all.yaml', `nameEn: ${right}`, `nameEn: ${wrong}`);
    expect(notesOf()).toEqual([expect.stringContaining(`DOUBTFUL_PINYIN`)]);
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    ['吕二', 'Lü Er'],
    ['吕二', 'Lyu Er'],
    ['单一', 'Shan Yi'],
    ['西安', "Xi'an"],
  ])('is not on %s as %s', (name, nameEn) => {
    change('entities/all.yaml', 'name: 丁一', `name: ${name}\n  aliases: [丁一]`);
    change('entities/all.yaml', 'nameEn: Ding Yi', `nameEn: ${nameEn}`);
    expect(notesOf()).toEqual([]);
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
    'MORE',
    'SAME_NAME',
    'DOUBTFUL_PINYIN',
    'FUTURE_DATE',
  ];
  const made = new Set<string>([...defects.map(({ code }) => code), ...elsewhere]);
  expect(Object.keys(remedies).filter((code) => !made.has(code))).toEqual([]);
});
