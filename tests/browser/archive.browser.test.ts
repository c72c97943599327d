import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { archiveDataSet } from '../archive/archive-data-set.ts';
import { accessibilityFaults } from './accessibility.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

const quotes = archiveDataSet().statements.flatMap(({ evidence }) => evidence);

// What the shipped article alone cannot show: several articles side by side.

describe.skipIf(!hasBrowser)('the page over an archive', () => {
  let browser: Browser;
  let page: Page;

  const open = async (path: string, options: PageOptions = {}) => {
    const baseURL = inject('archiveUrl') ?? '';
    page = await drawn(await openPage(browser, { path, baseURL, ...options }));
  };
  const details = () => page.getByRole('region', { name: '详情' });
  const heading = () => details().getByRole('heading', { level: 2 });
  const panel = () => page.getByRole('region', { name: '原文' });
  const chooser = () => panel().getByRole('combobox', { name: '选择文章' });
  const read = () => chooser().locator('option:checked').textContent();
  const verified = (slug: string) => {
    const own = quotes.filter(({ article }) => article === slug).length;
    return `${own} / ${own} 条引文与原文逐字相符`;
  };
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('is named for its data set, and tells the quotes of all articles', async () => {
    await open('/');
    await page.getByRole('heading', { name: '北澜盟六篇：一座虚构的报道档案', level: 1 }).waitFor();
    await page.getByText(`${quotes.length} 条引文，服务器已核对`).waitFor();
    await isClean();
  });

  it('offers every article, and verifies the quotes of the one that is read', async () => {
    await open('/?panel=article');
    await chooser().waitFor();
    expect(await chooser().locator('option').allTextContents()).toEqual([
      '年终算账会',
      '驼乳铺出增收路',
      '赛驼会开到风车下',
      '沙棘红了',
      '集市上的账本',
      '柳泉社区的清晨',
    ]);
    await panel().getByText(verified('year-end-accounts')).waitFor();
    await chooser().selectOption('驼乳铺出增收路');
    await panel().getByText(verified('camel-milk-road')).waitFor();
    await panel().getByText('衍一“宽”字。').waitFor();
    await isClean();
    expect(new URL(page.url()).searchParams.get('article')).toBe('camel-milk-road');
    await page.reload();
    await drawn(page);
    await panel().getByText(verified('camel-milk-road')).waitFor();
  });

  it('shows what some articles tell, in drawing, tables and address', async () => {
    await open('/?panel=work');
    const legend = page.getByRole('region', { name: '图例', exact: true });
    const table = page.getByRole('table', { name: '谁在何处任职' });
    const rows = () => table.getByRole('row').count();
    await table.getByRole('row').nth(2).waitFor();
    const all = await rows();
    await legend.getByRole('heading', { name: '报道', exact: true }).click();
    const articles = legend.getByRole('list', { name: '报道', exact: true });
    expect(await articles.getByRole('listitem').first().textContent()).toContain('年终算账会');
    await articles.getByRole('checkbox', { name: /驼乳铺出增收路/ }).check();
    await expect.poll(rows).toBeLessThan(all);
    await isClean();
    expect(new URL(page.url()).searchParams.get('articles')).toBe('camel-milk-road');
    const ofOne = await rows();
    await page.reload();
    await drawn(page);
    await expect.poll(rows).toBe(ofOne);
    expect(await legend.getByRole('checkbox', { name: /驼乳铺出增收路/ }).isChecked()).toBe(true);
    await legend.getByRole('button', { name: '不按来源与时间筛选' }).click();
    await expect.poll(rows).toBe(all);
  });

  it('says which date is none, and draws nothing where nothing was reported', async () => {
    await open('/');
    const legend = page.getByRole('region', { name: '图例', exact: true });
    await legend.getByRole('heading', { name: '时间', exact: true }).click();
    const reported = legend.getByRole('group', { name: '报道于' });
    await reported.getByRole('textbox', { name: '起' }).fill('2023-1');
    await reported.getByRole('textbox', { name: '起' }).press('Enter');
    await reported.getByRole('alert').waitFor();
    await reported.getByRole('textbox', { name: '起' }).fill('2099');
    await reported.getByRole('textbox', { name: '起' }).press('Enter');
    await page.getByText('按现在的筛选，图中没有可显示的内容。').waitFor();
    expect(new URL(page.url()).searchParams.get('reported')).toBe('2099~');
    await isClean();
  });

  it.each([
    [
      'zh',
      '刊载者北澜日报',
      '版次3',
      '不详',
      '罗小川. 赛驼会开到风车下[N/OL]. 北澜日报(汉文版), 2023-09-18(3)',
    ],
    ['en', 'PublisherBeilan Daily', 'Page3', 'not known', '罗小川. 赛驼会开到风车下[N/OL]'],
  ])(
    'tells in %s of an article who published it and when, and how it is cited',
    async (lang, publisher, onPage, unknown, cited) => {
      await open(`/entity/camel-fair?lang=${lang}`);
      const rows = page.locator('#details dl').first();
      await rows.getByText(cited).waitFor();
      const told = (await rows.locator('div').allTextContents()).map((row) => row.trim());
      expect(told).toEqual(expect.arrayContaining([publisher, onPage]));
      expect(await rows.getByText(unknown, { exact: true }).count()).toBe(0);
      await isClean();
      await page.context().close();
      await open(`/entity/liuquan-mornings?lang=${lang}`, { colorScheme: 'dark' });
      await page
        .locator('#details dl')
        .first()
        .getByText(unknown, { exact: true })
        .nth(6)
        .waitFor();
      await isClean();
    },
  );

  it('says of each statement who reports it and when', async () => {
    await open('/statement/coop-profit-2022?panel=statements');
    await details().getByRole('link', { name: '北澜牧业，2023-10' }).waitFor();
    const table = page.getByRole('table', { name: '陈述一览' });
    await table.getByRole('columnheader', { name: '出处' }).waitFor();
    const row = table
      .getByRole('row')
      .filter({ hasText: '2022年，苏日格养驼合作社利润为79万元。' });
    await row.getByRole('link', { name: '北澜日报，2023-12（推断）' }).waitFor();
    await isClean();
  });

  it('tells of an article who published it, and what of it nobody has read', async () => {
    await open('/statement/suhe-head?panel=article');
    await panel().getByText('出处：北澜日报，2023-12（推断）').click();
    await panel().getByText('会议在2023年12月28日召开').waitFor();
    await chooser().selectOption('赛驼会开到风车下');
    await panel().getByRole('button', { name: '2 句尚未读' }).click();
    await panel().getByText('散场时风还没停').waitFor();
    await isClean();
  });

  it('reads the article that what is chosen rests on', async () => {
    await open('/statement/suhe-on-testing?panel=article');
    await expect.poll(read).toBe('驼乳铺出增收路');
    await page.goto('/statement/suhe-head?panel=article');
    await expect.poll(read).toBe('年终算账会');
    const lit = panel().locator('mark[data-lit=words]');
    await expect
      .poll(async () => (await lit.allTextContents()).join(''))
      .toBe('驼乳检测站站长苏合');
  });

  it('leads from one side of a dispute to the other in another article', async () => {
    await open('/statement/coop-profit-2022?panel=article');
    await details().getByText('说法不一：苏日格养驼合作社2022年的利润').waitFor();
    await details().getByText('《驼乳铺出增收路》写86万元，《年终算账会》写79万元。').waitFor();
    await details().getByRole('link', { name: '2022年，苏日格养驼合作社利润为79万元。' }).click();
    await details().locator('mark', { hasText: '2022年苏日格养驼合作社利润79万元' }).waitFor();
    await expect.poll(read).toBe('年终算账会');
    await isClean();
  });

  it('leads from an id that is one with another to that, and says why', async () => {
    await open('/entity/surige-milk-coop');
    await heading().getByText('苏日格养驼合作社').waitFor();
    expect(new URL(page.url()).pathname).toBe('/entity/surige-coop');
    await details().getByText('同一个：苏日格驼奶合作社').waitFor();
    await details().getByText('两本账记的是同一家的奶。（2024-02-05 判断）').waitFor();
    await isClean();
  });

  it('tells two people of one name apart', async () => {
    await open('/');
    const box = page.getByRole('combobox', { name: '搜索' });
    const people = page.getByRole('group', { name: '人物' }).getByRole('option');
    await box.fill('高娃');
    await people.nth(1).waitFor();
    expect(await people.count()).toBe(2);
    const told: string[] = [];
    for (const at of [0, 1]) {
      await box.fill('');
      await box.fill('高娃');
      await people.nth(at).click();
      await heading().getByText('高娃').waitFor();
      await expect.poll(() => page.url()).toContain('/entity/gaowa-');
      told.push(new URL(page.url()).pathname);
    }
    expect(told.sort()).toEqual(['/entity/gaowa-herder', '/entity/gaowa-tuoyuan']);
  });

  it('says beside a name that two have which of them is chosen', async () => {
    await open('/entity/gaowa-herder');
    await details().locator('header').getByText('察布嘎查', { exact: true }).waitFor();
    await open('/entity/gaowa-tuoyuan');
    await details().locator('header').getByText('“驼源”公司总经理', { exact: true }).waitFor();
  });

  it('says of a sentence that is found in which article it stands', async () => {
    await open('/');
    await page.getByRole('combobox', { name: '搜索' }).fill('沙棘林面积');
    const sentences = page.getByRole('group', { name: '原文句子' }).getByRole('option');
    await sentences.filter({ hasText: '沙棘红了' }).first().waitFor();
    await sentences.filter({ hasText: '年终算账会' }).first().click();
    await details().getByText('沙棘林面积则记为1.1万亩').first().waitFor();
  });
});
