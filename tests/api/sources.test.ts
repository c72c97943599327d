import { describe, expect, it } from 'vitest';
import { coverageCounts, coverageOf, coverageSum } from '../../graph-seed/model/coverage.ts';
import { shippedDataSet } from '../seed/shipped-data-set.ts';
import { appOver, archive, archiveStore, ask } from './archive-app.ts';
import { elements, textContent } from './page-html.ts';
import { open, pagesOf } from './pages-app.ts';

const app = appOver(archiveStore);
const answer = async (query: string) => {
  const { data, errors } = await ask(app, query);
  expect(errors).toBeUndefined();
  return data;
};

describe('the source of a statement', () => {
  it('is told by its publisher, or its title, and its date', async () => {
    const sourceOf = async (slug: string) =>
      (await answer(`{ statement(slug: "${slug}") { articles { slug source { zh en } } } }`))
        .statement.articles;
    expect(await sourceOf('coop-profit-2022')).toEqual([
      {
        slug: 'camel-milk-road',
        source: { zh: '北澜牧业，2023-10', en: 'Beilan Herding, 2023-10' },
      },
    ]);
    expect(await sourceOf('coop-profit-2022-reported')).toEqual([
      {
        slug: 'year-end-accounts',
        source: { zh: '北澜日报，2023-12（推断）', en: 'Beilan Daily, 2023-12 (inferred)' },
      },
    ]);
    expect(await sourceOf('tuya-director-too')).toEqual([
      {
        slug: 'liuquan-mornings',
        source: {
          zh: '《柳泉社区的清晨》，日期不详',
          en: '“Mornings in Liuquan Community”, date not known',
        },
      },
    ]);
  });

  it('is reached from the entity that it is, and from no other', async () => {
    const publication = 'article { slug published { date } publisher { en } }';
    const { article, village } = await answer(`{
      article: entity(slug: "camel-milk-road") { ${publication} }
      village: entity(slug: "surige-gacha") { ${publication} }
    }`);
    expect(article.article).toEqual({
      slug: 'camel-milk-road',
      published: { date: '2023-10' },
      publisher: { en: 'Beilan Herding' },
    });
    expect(village.article).toBeNull();
  });

  it('stands in the text pages wherever a statement does', async () => {
    const statement = await open('/statement/coop-profit-2022');
    expect(statement.text).toContain('出处 北澜牧业，2023-10');
    const sources = ['北澜日报，2023-12（推断）', '北澜牧业，2023-10'];
    for (const path of ['/entity/surige-coop', '/family/FIGURE', '/']) {
      const { text } = await open(path);
      expect(sources.filter((source) => !text.includes(source))).toEqual([]);
    }
    const [work = ''] = elements((await open('/')).html, 'table');
    const rows = elements(work, 'tr').map(textContent);
    expect(rows.find((row) => row.startsWith('苏合 '))).toContain('北澜日报');
  });

  it('is told once where all statements are of one article', async () => {
    const shipped = pagesOf(shippedDataSet());
    const source = '《党建领航风帆劲 奋楫争先阔步行》，2024（推断）';
    const { text } = await open('/entity/alxa-high-tech-zone', {}, shipped);
    expect(text.split(source)).toHaveLength(2);
  });
});

describe('an article', () => {
  it('tells what is known of its publication, and that the rest is not known', async () => {
    const known = 'published { date reason { en } } publisher { zh } place { zh } edition { zh }';
    const { fair, mornings, accounts } = await answer(`{
      fair: article(slug: "camel-fair") { titleEn ${known} page url retrieved }
      mornings: article(slug: "liuquan-mornings") { ${known} page url retrieved }
      accounts: article(slug: "year-end-accounts") { published { date reason { en } } } }`);
    expect(fair).toEqual({
      titleEn: 'The Camel Fair Comes Under the Windmills',
      published: { date: '2023-09-18', reason: null },
      publisher: { zh: '北澜日报' },
      place: { zh: '北澜' },
      edition: { zh: '汉文版' },
      page: '3',
      url: 'https://news.example/beilan/2023-09-18/3',
      retrieved: '2023-09-20',
    });
    expect(Object.values(mornings)).toEqual(Array(7).fill(null));
    expect(accounts.published.date).toBe('2023-12');
    expect(accounts.published.reason.en).toContain('the report must follow soon after');
    const page = await open('/article/camel-fair');
    expect(page.text).toContain(
      '刊载者 北澜日报 出版地 北澜 发表日期 2023-09-18 版别 汉文版 版次 3',
    );
    expect((await open('/article/liuquan-mornings?lang=en')).text).toContain(
      'Publisher not known Place of publication not known Published not known',
    );
  });

  it('tells how much rests on it', async () => {
    const { article } = await answer('{ article(slug: "year-end-accounts") { statementCount } }');
    const own = archive.statements.filter(({ evidence }) =>
      evidence.some((quote) => quote.article === 'year-end-accounts' && !quote.context),
    );
    expect(article.statementCount).toBe(own.length);
    const { text } = await open('/article/year-end-accounts');
    expect(text).toContain(`依据它的陈述 ${own.length}`);
  });
});

describe('what has been read', () => {
  it('is told of each sentence, of an article and of all', async () => {
    const coverage = 'coverage { sentences unread statements namedOnly nothing }';
    const { article, dataSet } = await answer(`{
      dataSet { ${coverage} }
      article(slug: "camel-fair") { ${coverage} sentences { text coverage } } }`);
    const unread = article.sentences.filter(
      (one: { coverage: string }) => one.coverage === 'UNREAD',
    );
    expect(unread.map(({ text }: { text: string }) => text.slice(0, 5))).toEqual([
      '看台对面，',
      '散场时风还',
    ]);
    expect(article.coverage).toMatchObject({ sentences: 28, unread: 2 });
    const { named, ...all } = coverageSum(
      archive.articles.map((one) => coverageCounts(coverageOf(one, archive.statements))),
    );
    expect(dataSet.coverage).toMatchObject({ ...all, namedOnly: named });
    const sentence = article.sentences.findIndex(
      (one: { coverage: string }) => one.coverage === 'UNREAD',
    );
    expect((await open(`/article/camel-fair/s${sentence + 1}`)).text).toContain('这一句还没有读过');
    expect((await open('/')).text).toContain('尚未读 2。');
  });
});

describe('words of time', () => {
  it('are dated by the publication where that dates them, and say so', async () => {
    const { statement } = await answer(`{ statement(slug: "batu-mayor") { time {
      words { zh en } dates { zh } from to inferredFromPublished inferredFrom { words } } } }`);
    expect(statement.time).toEqual({
      words: { zh: '目前（2023年9月）', en: 'at present (September 2023)' },
      dates: { zh: '2023-09-18' },
      from: '2023-09-18',
      to: '2023-09-18',
      inferredFromPublished: true,
      inferredFrom: null,
    });
    expect((await open('/statement/batu-mayor')).text).toContain('由报道的发表日期推知');
  });
});
