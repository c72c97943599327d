import { describe, expect, it } from 'vitest';
import { factsOf } from '../../graph-seed/model/facts.ts';
import { Kind, Property, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import { missingEndsOf } from '../../graph-seed/model/statement.ts';
import { both, inOrder, quote, statement } from '../store/data-set-parts.ts';
import { emptyDataSet, tinyDataSet } from '../store/tiny-data-set.ts';
import { archive } from './archive-app.ts';
import { elements, textContent } from './page-html.ts';
import { open, pagesOf } from './pages-app.ts';

const title = archive.title;

describe('the lists', () => {
  it('have a page for each kind and each family, with all that is of it', async () => {
    const persons = archive.entities.filter(({ kind }) => kind === Kind.Person);
    const kind = await open('/kind/PERSON');
    expect(kind.text).toContain(`人物：${persons.length} 个`);
    for (const { id } of persons) expect(kind.html).toContain(`href="/entity/${id}"`);
    const family = await open('/family/PAIRING?lang=en');
    expect(family.text).toContain('Pairing');
    expect(family.html).toContain('href="/statement/');
  });

  it('show at the root who works where and who is paired with whom', async () => {
    const { html, text } = await open('/');
    expect(elements(html, 'title')).toEqual([title.zh]);
    expect(text).toContain(`${archive.entities.length} 个实体`);
    const [work = '', pairings = ''] = elements(html, 'table');
    const rows = elements(work, 'tr').map(textContent);
    expect(rows).toContainEqual(expect.stringMatching(/额尔敦 书记 苏日格嘎查党支部 苏日格嘎查、/));
    const posts = factsOf(archive).filter(({ property }) =>
      [Property.holdsPost, Property.memberOf].some((one) => one === property),
    );
    expect(rows.length).toBeGreaterThan(posts.length);
    expect(textContent(pairings)).toContain('沙棘种植');
    for (const { id } of archive.entities) {
      expect(html).toContain(`href="/entity/${id}"`);
    }
  });

  it('say so where they are cut', async () => {
    const many = inOrder(
      Array.from({ length: 1_200 }, (_, index) =>
        statement({
          id: `post-${index}`,
          subjects: ['person-li'],
          property: Property.holdsPost,
          objects: ['company-b'],
          qualifiers: { [Qualifier.role]: [{ text: both(`第${index}职`, `post ${index}`) }] },
          evidence: [quote('乙公司位于丁园区')],
        }),
      ),
    );
    const crowded = pagesOf({ ...tinyDataSet(), statements: many, disputes: [] });
    for (const path of ['/entity/company-b', '/family/WORK']) {
      const { response, text } = await open(path, {}, crowded);
      expect(response.status).toBe(200);
      expect(text).toContain('只列出前 1,000 项，共 1,200 项');
    }
  });

  it('say what to do next where the data set is empty', async () => {
    const { response, text } = await open('/', {}, pagesOf(emptyDataSet()));
    expect(response.status).toBe(200);
    expect(text).toContain('0 个实体');
    expect(text).toContain('在数据文件夹的 articles/ 下为每篇报道建一个文件夹');
    expect(text).not.toContain('谁在何处任职');
  });
});

describe('every page of the archive', () => {
  it.each(['zh', 'en'])('answers, and leads only to pages that answer (%s)', async (language) => {
    const { paths, faults } = await crawl(language);
    expect(faults).toEqual([]);
    const expected = [
      ...archive.entities.map(({ id }) => `/entity/${id}`),
      ...archive.statements.map(({ id }) => `/statement/${id}`),
      ...archive.statements.flatMap(missingEndsOf).map(({ id }) => `/missing/${id}`),
      ...archive.articles.flatMap(({ id, sentences }) =>
        sentences.map((sentence) => `/article/${id}/${sentence.id}`),
      ),
    ];
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
  });
});

/** Follows every link from the root within one language, and tells what is wrong on the way. */
async function crawl(language: string) {
  const query = `?lang=${language}`;
  const seen = new Map([[`/${query}`, 'the start']]);
  const faults: string[] = [];
  for (const [address, from] of seen) {
    const { response, html } = await open(address);
    if (response.status !== 200) faults.push(`${from} → ${address}: ${response.status}`);
    for (const href of linksIn(html)) {
      const [target = ''] = href.split('#');
      if (target.endsWith(query) && !seen.has(target)) seen.set(target, address);
      if (target === '' && !html.includes(` id="${href.slice(1)}"`)) {
        faults.push(`${address} → ${href}`);
      }
    }
    const left = ['undefined', '[object', '>null<', '{count}'].filter((one) => html.includes(one));
    if (left.length > 0) faults.push(`${address} holds ${left.join(' ')}`);
  }
  return { paths: new Set([...seen.keys()].map((address) => address.split('?')[0])), faults };
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
}
