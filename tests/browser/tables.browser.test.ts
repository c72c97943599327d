import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { allStatements } from './all-statements.ts';
import { apiAddress, askedOf } from './asked-of.ts';
import { inputMethod } from './keyboard.ts';
import { ask, drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';
import { parseCsv } from './parse-csv.ts';
import { panKehua } from './typed-names.ts';

const titles = {
  work: ['谁在何处任职', 'Who works where'],
  pairings: ['企业与村结对', 'Pairings'],
  matrix: ['结对矩阵', 'Pairing matrix'],
  entities: ['实体一览', 'Entities'],
  statements: ['陈述一览', 'Statements'],
} as const;
type TableName = keyof typeof titles;
const names = ['work', 'pairings', 'matrix', 'entities', 'statements'] as const;

describe.skipIf(!hasBrowser)('the tables', () => {
  let browser: Browser;
  let page: Page;

  const table = () => page.getByRole('table');
  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const row = (text: string) => table().getByRole('row').filter({ hasText: text });
  const chosenRows = () => table().locator('tr[aria-current]');
  const firstColumn = () => table().locator('tbody th').allInnerTexts();
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const sort = (column: string) =>
    table().getByRole('columnheader').getByRole('button', { name: column, exact: true }).click();
  const openTab = async (name: TableName, language: 0 | 1 = 0) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: titles[name][language], exact: true })
      .click();
    await table().waitFor();
  };
  const open = async (name: TableName, options: PageOptions = {}) => {
    page = await openPage(browser, options);
    await drawn(page);
    await openTab(name, options.locale === 'en-GB' ? 1 : 0);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('tells who works where, by pinyin when asked to, and the other way', async () => {
    await open('work');
    await page.getByText('9 / 9 行').waitFor();
    await sort('姓名');
    const sorted = await firstColumn();
    expect(sorted.slice(0, 2)).toEqual(['刘晓磊', '刘晓磊']);
    expect(sorted.at(-1)).toBe('周冬瑞');
    await sort('姓名');
    expect((await firstColumn())[0]).toBe('周冬瑞');
    const head = table().getByRole('columnheader', { name: '姓名' });
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await isClean();
  });

  it('keeps the rows that hold a word, and says when there are none', async () => {
    await open('work');
    const filter = page.getByRole('textbox', { name: '筛选表中文字' });
    await filter.fill('玛拉沁');
    await page.getByText('1 / 9 行').waitFor();
    expect(await firstColumn()).toEqual(['周冬瑞']);
    await filter.fill('没有这个词');
    await page.getByText('没有符合筛选的行。').waitFor();
    await page.getByRole('button', { name: '清空“筛选表中文字”' }).click();
    await page.getByText('9 / 9 行').waitFor();
  });

  it.each([
    ['work', 2],
    ['entities', 1],
    ['statements', 5],
  ] as const)(
    'finds one person in whatever way the name is typed in the table of %s',
    async (name, count) => {
      await open(name);
      const filter = page.getByRole('textbox', { name: '筛选表中文字' });
      for (const typed of panKehua.typed) {
        await filter.click();
        await page.keyboard.type(typed);
        await page
          .locator('#panel')
          .getByText(new RegExp(`^${count} / `, 'u'))
          .waitFor();
        const found = await firstColumn();
        expect(found.filter((text) => text.includes(panKehua.name))).toHaveLength(count);
        await page.keyboard.press('Escape');
        expect(await filter.inputValue()).toBe('');
        await page
          .locator('#panel')
          .getByText(/^(\d+) \/ \1 行$/u)
          .waitFor();
      }
    },
  );

  it('chooses the first row with Enter, and filters nothing while an input method composes', async () => {
    await open('work');
    await page.getByRole('textbox', { name: '筛选表中文字' }).click();
    const { compose, take } = await inputMethod(page);
    await compose('pan');
    await page.keyboard.press('Enter');
    expect(await chosenRows().count()).toBe(0);
    await page.getByText('9 / 9 行').waitFor();
    await take('潘');
    await page.getByText('2 / 9 行').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => chosenRows().count()).toBe(1);
    await details().getByRole('heading', { name: panKehua.name }).first().waitFor();
  });

  it('opens the statement of a row, and marks the row of what is chosen elsewhere', async () => {
    await open('work');
    await row('周冬瑞').getByRole('link', { name: '玛拉沁社区党支部书记周冬瑞' }).click();
    await details().locator('mark', { hasText: '玛拉沁社区党支部书记周冬瑞' }).waitFor();
    expect(await chosenRows().count()).toBe(1);
    await row('魏治华').getByRole('cell', { name: '主任', exact: true }).click();
    await details().getByRole('heading', { name: '魏治华', exact: false }).first().waitFor();
    expect(await chosenRows().innerText()).toContain('魏治华');
    await isClean();
    await openTab('statements');
    await expect.poll(() => chosenRows().count()).toBe(1);
    await expect
      .poll(() =>
        chosenRows().evaluate((one) => {
          const box = one.closest('table')?.parentElement?.getBoundingClientRect();
          const { top, bottom } = one.getBoundingClientRect();
          return box !== undefined && top >= box.top && bottom <= box.bottom + 1;
        }),
      )
      .toBe(true);
  });

  it('shows a body that is not named with its reason, and persons without a post below', async () => {
    await open('work');
    await row('习近平').getByRole('link', { name: '未点明的机构' }).click();
    await details().getByText('报道只印“总书记”，未印所任机构。').waitFor();
    const postless = page.getByRole('paragraph').filter({ hasText: '报道未写明职务的人：' });
    await postless.getByRole('link', { name: '马新' }).click();
    await details().getByRole('heading', { name: '马新', level: 2 }).waitFor();
  });

  it('tells pairings with amount, project, result, and whom a missing end may be', async () => {
    await open('pairings');
    await row('捐赠').getByText('30万元', { exact: true }).waitFor();
    const agreement = row('签订协议');
    await agreement.getByRole('link', { name: '嘎查？' }).waitFor();
    await agreement.getByText('可能是：').waitFor();
    await agreement.getByRole('link', { name: '上滩嘎查' }).click();
    await details().getByRole('heading', { name: '上滩嘎查', level: 2 }).waitFor();
    await row('租赁合作').getByRole('link', { name: '近600元' }).click();
    await details().getByRole('heading', { name: '近600元' }).waitFor();
    const gaps = page.getByRole('paragraph').filter({ hasText: '报道未写明结对企业的村：' });
    await gaps.getByRole('link', { name: '巴彦套海嘎查' }).waitFor();
    await isClean();
  });

  it('leads from a cell of the matrix to the project and the result', async () => {
    await open('matrix');
    await row('“蒙草”公司')
      .getByRole('button', { name: '签订协议（部分推断） “蒙草”公司 – 嘎查？' })
      .click();
    const facts = page.getByRole('region', { name: '所选格子的内容' });
    await details().getByRole('heading', { name: '签订河滩共同开发协议' }).waitFor();
    await isClean();
    await facts.getByRole('link', { name: '优质牧草种植', exact: true }).click();
    await details().getByRole('heading', { name: '优质牧草种植' }).first().waitFor();
    await facts.getByRole('link', { name: '造血' }).click();
    await details().getByRole('heading', { name: '造血' }).waitFor();
  });

  it('never shows a possible tie as a certain one', async () => {
    await open('matrix');
    const possible = row('“蒙草”公司').getByRole('button', {
      name: /可能，原文未点明.*签订协议？.*“蒙草”公司 – 上滩嘎查/u,
    });
    const certain = row('4家企业').getByRole('button', {
      name: '捐赠（部分推断） 4家企业 – 巴音敖包嘎查',
    });
    const edge = (one: typeof certain) => one.evaluate((at) => getComputedStyle(at).borderStyle);
    expect(await edge(certain)).toBe('solid');
    expect(await edge(possible)).toBe('dashed');
    await possible.click();
    await page.getByText('为何只是可能：').waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toContain('4家企业 – 上滩嘎查');
    // Two ties in one cell are two steps.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const before = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(before).toMatch(/结对帮扶？.*“蒙草”公司 – 上滩嘎查/u);
  });

  it('says that columns are out of view, and gives those without a tie no more than their name needs', async () => {
    page = await openPage(browser, {
      path: '/?panel=matrix&size=full',
      locale: 'en-GB',
      viewport: { width: 1024, height: 768 },
    });
    const widthOf = async (name: string) =>
      (await table().getByRole('columnheader', { name }).boundingBox())?.width ?? 0;
    expect(await widthOf('Eight gacha villages')).toBeLessThanOrEqual(84);
    expect(await widthOf('Wulansuhai Gacha')).toBeGreaterThan(84);
    const sign = page.locator('#panel [data-more~="right"]');
    await sign.waitFor();
    await table().evaluate((element) => element.parentElement?.scrollBy(9_999, 0));
    await sign.waitFor({ state: 'detached' });
  });

  it('has every column of the pairings in view, and little of one row', async () => {
    await open('pairings', { locale: 'en-GB' });
    const { beyond, high } = await table().evaluate((element) => ({
      beyond: element.scrollWidth - (element.parentElement?.clientWidth ?? 0),
      high: element.querySelector('tbody tr')?.clientHeight ?? 0,
    }));
    expect(beyond).toBeLessThanOrEqual(0);
    expect(high).toBeLessThan(180);
  });

  it('follows the legend, and shows all again', async () => {
    page = await openPage(browser);
    const { dataSet } = await ask<{ dataSet: { entityCount: number } }>(
      '{ dataSet { entityCount } }',
    );
    await page.goto('/?panel=entities&without=kind:PERSON');
    const left = page.getByText(/^图例筛选后剩/u);
    await left.waitFor();
    expect(await left.innerText()).toContain(`/ ${dataSet.entityCount} 行`);
    await page.getByRole('textbox', { name: '筛选表中文字' }).fill('周冬瑞');
    await page.getByText('没有符合筛选的行。').waitFor();
    await isClean();
    await page.locator('#panel').getByRole('button', { name: '全部显示' }).click();
    await row('周冬瑞').waitFor();
    await left.waitFor({ state: 'detached' });
  });

  it.each([
    ['work', 'status', 'status:NONE'],
    ['pairings', 'family', 'family:PAIRING'],
  ])('of %s follow the legend’s %s, too', async (panel, _, key) => {
    page = await openPage(browser, { path: `/?panel=${panel}&without=${key}` });
    await page.getByText(/^图例筛选后剩/u).waitFor();
    await page.locator('#panel').getByRole('button', { name: '全部显示' }).click();
    await page.getByText(/^图例筛选后剩/u).waitFor({ state: 'detached' });
  });

  it('list on demand only what the drawing shows', async () => {
    page = await openPage(browser, { path: '/?panel=work&expanded=zhou-dongrui' });
    const rows = page.locator('#panel tbody tr');
    await row('潘克华').first().waitFor();
    const all = await rows.count();
    await page.getByRole('checkbox', { name: '只列图中所示' }).check();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('周冬瑞');
    expect(all).toBeGreaterThan(8);
    await isClean();
    await page.keyboard.press('a');
    await expect.poll(() => rows.count()).toBe(all);
  });

  it('reads all statements, page by page, and renders them by portions', async () => {
    const pages: string[][] = [];
    await open('statements', {
      prepare: async (opened) => {
        opened.on('response', async (response) => {
          if (askedOf(response.request())?.operationName !== 'Statements') return;
          const { data } = await response.json();
          pages.push(data.statements.nodes.map(({ slug }: { slug: string }) => slug));
        });
      },
    });
    const rows = await allStatements();
    const all = rows.length;
    await page.getByText(`${all} / ${all} 行`).waitFor();
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(rows.map(({ slug }) => slug));
    const sentences = () => table().locator('tbody th').allTextContents();
    expect(await sentences()).toEqual(rows.slice(0, 200).map(({ sentence }) => sentence));
    await page.getByRole('button', { name: `再显示 ${all - 200} 行` }).click();
    await expect.poll(sentences).toEqual(rows.map(({ sentence }) => sentence));
    await isClean();
  });

  it('saves the rows that are shown, so that they can be read again', async () => {
    await open('work');
    await page.getByRole('textbox', { name: '筛选表中文字' }).fill('书记');
    await sort('姓名');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).click();
    const download = await saved;
    const { dataSet } = await ask<{ dataSet: { version: string } }>('{ dataSet { version } }');
    expect(download.suggestedFilename()).toBe(`谁在何处任职-${dataSet.version}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF姓名,职务,任职机构')).toBe(true);
    const [head = [], ...rows] = parseCsv(text);
    expect(rows.map(([name]) => name)).toEqual(await firstColumn());
    const last = Object.fromEntries(head.map((label, index) => [label, rows.at(-1)?.[index]]));
    expect(last).toMatchObject({
      姓名: '周冬瑞',
      职务: '书记',
      原文: '玛拉沁社区党支部书记周冬瑞',
      编号: 'zhou-dongrui-secretary',
      姓名编号: 'zhou-dongrui',
      任职机构编号: 'malaqin-party-branch',
    });
  });

  it('says of a sum in the file whose it is, as on the screen', async () => {
    await open('pairings');
    await row('合计').waitFor();
    const amounts = (await savedRows()).map((cells) => cells.金额);
    expect(amounts.filter((amount) => amount?.includes('合计'))).toEqual(['30万元（合计的数字）']);
  });

  it('has no two columns of one name in the file of the matrix', async () => {
    await open('matrix');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).click();
    const [head = []] = parseCsv(await readFile(await (await saved).path(), 'utf8'));
    expect(head.filter((name) => name.startsWith('嘎查？')).length).toBeGreaterThan(1);
    expect(new Set(head).size).toBe(head.length);
  });

  it('says in the name of a file that rows are missing', async () => {
    await open('statements', {
      prepare: async (opened) => {
        await opened.route(apiAddress, (route) =>
          askedOf(route.request())?.variables.after ? route.abort() : route.fallback(),
        );
      },
    });
    await page.getByText('只读到一部分').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV（不全）' }).click();
    const rows = await allStatements();
    const { dataSet } = await ask<{ dataSet: { version: string } }>('{ dataSet { version } }');
    expect((await saved).suggestedFilename()).toBe(
      `陈述一览-${dataSet.version}-不全-前60行-共${rows.length}行.csv`,
    );
  });

  it('says of a statement that another says otherwise, on the screen and in the file', async () => {
    await open('work');
    await page.getByRole('textbox', { name: '筛选表中文字' }).fill('说法不一');
    await page.getByText('2 / 9 行').waitFor();
    expect(await firstColumn()).toEqual(['宋国方', '王强']);
    expect(await table().getByText('说法不一', { exact: true }).count()).toBe(2);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    const [head = [], ...rows] = parseCsv(text);
    expect(rows.map((cells) => cells[head.indexOf('依据')])).toEqual([
      '原文直说；说法不一',
      '原文直说；说法不一',
    ]);
  });

  it.each(names)('speaks English in the table of %s, on a dark page', async (name) => {
    await open(name, { locale: 'en-GB', colorScheme: 'dark' });
    await table().getByRole('row').nth(1).waitFor();
    expect(await unmarkedChinese(page)).toEqual([]);
    await isClean();
  });

  it.each(names)('fits the table of %s on a narrow screen', async (name) => {
    const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true };
    page = await drawn(await openPage(browser, { path: `/?panel=${name}`, ...narrow }));
    await table().getByRole('row').nth(1).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await isClean();
  });

  /** The rows of the file, each cell by the name of its column. */
  async function savedRows(): Promise<Readonly<Record<string, string>>[]> {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).click();
    const [head = [], ...rows] = parseCsv(await readFile(await (await saved).path(), 'utf8'));
    return rows.map((cells) =>
      Object.fromEntries(head.map((label, index) => [label, cells[index] ?? ''])),
    );
  }

  it('says that the server is gone, and goes on when it is back', async () => {
    page = await openPage(browser);
    await drawn(page);
    await page.route(apiAddress, (route) => route.abort());
    await page.getByRole('navigation').getByRole('button', { name: titles.pairings[0] }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('服务器没有应答').waitFor();
    await isClean();
    await page.unroute(apiAddress);
    await alert.getByRole('button', { name: '重试' }).click();
    await row('捐赠').waitFor();
  });
});
