import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { allStatements } from './all-statements.ts';
import { apiAddress, askedOf } from './asked-of.ts';
import { coloursAt } from './colours-at.ts';
import {
  askDrawing,
  clearestLine,
  clickDrawing,
  type DrawingAnswer,
  hub,
  loneliest,
} from './drawing-points.ts';
import { inputMethod, walkTo } from './keyboard.ts';
import { ask, drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';
import { panKehua } from './typed-names.ts';

interface DataSet {
  readonly entityCount: number;
  readonly ontology: {
    readonly kinds: readonly { readonly kind: string; readonly lightColour: string }[];
  };
}

const person = '周冬瑞';
const quote = '玛拉沁社区党支部书记周冬瑞';

describe.skipIf(!hasBrowser)('the page', () => {
  let browser: Browser;
  let page: Page;
  let dataSet: DataSet;
  let drawing: DrawingAnswer;

  const open = async (options?: PageOptions) => {
    page = await openPage(browser, options);
    return page;
  };
  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const heading = () => details().getByRole('heading', { level: 2 });
  const list = () => page.getByRole('region', { name: /^(全部实体|All entities)$/u });
  const choose = async (name: string) => {
    const link = list()
      .getByRole('link')
      .filter({ has: page.getByText(name, { exact: true }) });
    const group = list()
      .locator('details')
      .filter({ has: page.getByText(name, { exact: true }) });
    if ((await group.first().getAttribute('open')) === null) {
      await group.first().locator('summary').click();
    }
    await link.first().click();
  };
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ dataSet } = await ask<{ dataSet: DataSet }>(
      '{ dataSet { entityCount ontology { kinds { kind lightColour } } } }',
    ));
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('draws every entity in the colour of its kind, and says how many', async () => {
    await drawn(await open());
    await page.getByRole('img', { name: `画有 ${dataSet.entityCount} 个实体` }).waitFor();
    const entities = drawing.nodes.filter(({ type }) => type === 'ENTITY');
    const colours = new Map(
      dataSet.ontology.kinds.map(({ kind, lightColour }) => [kind, lightColour]),
    );
    const seen = await coloursAt(page, entities);
    const told = entities.map(({ slug }, index) => `${slug} ${seen[index]}`);
    expect(told).toEqual(
      entities.map(({ slug, entity }) => `${slug} ${colours.get(entity?.kind ?? '')}`),
    );
    await isClean();
  });

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
    [844, 390],
  ])('has its heading on top and the rest right below it, at %i × %i', async (width, height) => {
    await open({ viewport: { width, height } });
    await drawn(page);
    const header = await page.getByRole('banner').boundingBox();
    const main = await page.getByRole('main').boundingBox();
    expect(header?.y).toBe(0);
    expect(header?.height).toBeGreaterThan(30);
    expect(header?.height).toBeLessThan(130);
    expect(main?.y).toBe(header?.height);
    expect((main?.y ?? 0) + (main?.height ?? 0)).toBe(height);
  });

  it('tells that the server verified every quote, and the browser those of the open article', async () => {
    const quotes = (await allStatements()).flatMap(({ evidence }) => evidence);
    const slug = drawing.nodes.find(({ entity }) => entity?.kind === 'ARTICLE')?.slug ?? '';
    const own = quotes.filter(({ articleSlug }) => articleSlug === slug).length;
    await drawn(await open({ path: `/article/${slug}` }));
    const byServer = page.getByText(`${quotes.length} 条引文，服务器已核对`);
    await byServer.waitFor();
    const byBrowser = page.getByText(`${own} / ${own} 条引文与原文逐字相符`);
    expect(await byBrowser.count()).toBe(0);
    await page.getByRole('button', { name: '原文', exact: true }).click();
    await byBrowser.waitFor();
    await byServer.waitFor();
  });

  it('obeys its content security policy and logs nothing', async () => {
    const logged: string[] = [];
    await open({
      bypassCSP: false,
      prepare: async (opened) => {
        opened.on('console', (message) => logged.push(message.text()));
        opened.on('pageerror', (error) => logged.push(String(error)));
      },
    });
    await drawn(page);
    await choose(person);
    await details().getByRole('blockquote').first().waitFor();
    expect(logged).toEqual([]);
  });

  it('draws the part that one answer can hold where the whole is more', async () => {
    await open({
      prepare: async (opened) => {
        await opened.route(apiAddress, async (route) => {
          const { operationName, variables } = askedOf(route.request()) ?? {};
          const isTooMuch = operationName === 'Network' && !(variables.limit <= 500);
          const error = { message: 'too much', extensions: { code: 'LIMIT_EXCEEDED' } };
          if (isTooMuch) await route.fulfill({ json: { data: null, errors: [error] } });
          else await route.fallback();
        });
      },
    });
    await drawn(page);
    await page.getByRole('checkbox', { name: '显示：人物' }).waitFor();
  });

  it('shows a person’s post with the words it rests on', async () => {
    await drawn(await open());
    await choose(person);
    await heading().getByText(person).waitFor();
    await details().locator('blockquote mark', { hasText: quote }).waitFor();
    await details().getByText('英文译文').click();
    await details().locator('p[lang=en]', { hasText: 'Zhou Dongrui' }).waitFor();
    await isClean();
  });

  it('opens the entity that is clicked in the drawing', async () => {
    await drawn(await open());
    const entity = loneliest(drawing.nodes, 'ENTITY');
    await clickDrawing(page, entity);
    await heading()
      .getByText(entity.entity?.name ?? '', { exact: true })
      .waitFor();
  });

  it('opens the statement of a line that is clicked', async () => {
    await drawn(await open());
    const line = clearestLine(drawing);
    await choose(line.from.entity?.name ?? '');
    await clickDrawing(page, line.middle);
    await details().getByRole('heading', { name: '陈述', level: 2 }).waitFor();
    await details().getByRole('heading', { name: line.sentence }).waitFor();
    await isClean();
  });

  it('opens a missing end and the junction of a statement with it', async () => {
    await drawn(await open());
    const link = drawing.links.find(
      ({ source, target, role }) =>
        role !== 'DIRECT' &&
        drawing.nodes.some(
          ({ slug, type, missing }) =>
            (slug === source || slug === target) && type === 'GHOST' && missing?.mention,
        ),
    );
    const ends = drawing.nodes.filter(({ slug }) => slug === link?.source || slug === link?.target);
    const ghost = ends.find(({ type }) => type === 'GHOST');
    const junction = ends.find(({ type }) => type === 'JUNCTION');
    if (!link || !ghost || !junction) throw new Error('The drawing has no junction with a ghost.');
    await choose(`${ghost.missing?.mention?.zh}？`);
    await details().getByRole('heading', { name: '为何未定' }).waitFor();
    await details().getByRole('heading', { level: 4 }).first().waitFor();
    await isClean();
    await page.getByRole('button', { name: '关闭详情' }).click();
    await page.getByRole('button', { name: '显示全图' }).click();
    await clickDrawing(page, loneliest(drawing.nodes, 'GHOST'));
    await details().getByText('未点明的一方').first().waitFor();
  });

  it('speaks English throughout when asked to, and remembers it', async () => {
    await drawn(await open());
    await page.getByText('English', { exact: true }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    expect(await unmarkedChinese(page)).toEqual([]);
    for (const choice of ['Zhou Dongrui', hub(drawing), null]) {
      if (choice) await choose(choice);
      else await chooseMissing();
      await openAllStatements();
      expect(await unmarkedChinese(page)).toEqual([]);
    }
    await isClean();
    await page.reload();
    await page.getByRole('heading', { name: 'All entities' }).waitFor();
  });

  it('turns dark when asked to, and remembers it', async () => {
    await drawn(await open());
    await page.getByRole('button', { name: '切换到深色' }).click();
    await choose(person);
    await details().getByRole('blockquote').first().waitFor();
    await isClean();
    await page.reload();
    await page.getByRole('button', { name: '切换到浅色' }).waitFor();
  });

  it('is clean for assistive technology in English on a dark page', async () => {
    await drawn(await open({ locale: 'en-GB', colorScheme: 'dark' }));
    await choose('Zhou Dongrui');
    await details().getByRole('blockquote').first().waitFor();
    await isClean();
  });

  it('keeps the drawing when the server is gone, and says what cannot be read', async () => {
    await drawn(await open());
    await page.route(apiAddress, (route) => route.abort());
    await choose(person);
    await details().getByRole('alert').getByText('服务器没有应答').waitFor();
    await heading().getByText(person).waitFor();
    await page.getByRole('img', { name: `画有 ${dataSet.entityCount} 个实体` }).waitFor();
    await isClean();
    await page.unroute(apiAddress);
    await details().getByRole('button', { name: '重试' }).click();
    await details().locator('blockquote mark', { hasText: quote }).waitFor();
  });

  it('can be walked with the keyboard alone', async () => {
    await drawn(await open());
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // Past the box above the list.
    await press('Tab', 'Enter', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter');
    await details().getByRole('blockquote').first().waitFor();
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await heading().getByText(name, { exact: true }).waitFor();
    // Into the details, to another end of the statement, and there the focus waits at its name.
    const end = details().getByRole('definition').locator('a:not([aria-current])').first();
    await end.waitFor();
    await walkTo(page, 'Tab', end);
    const other = (await end.textContent()) ?? '';
    await press('Enter');
    await heading().getByText(other, { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('finds one person in the list in whatever way the name is typed', async () => {
    await drawn(await open());
    const box = list().getByRole('textbox', { name: '按名称查找' });
    const listed = () => list().getByRole('link').allTextContents();
    expect(await listed()).toEqual([]);
    for (const typed of panKehua.typed) {
      await box.click();
      await page.keyboard.type(typed);
      await expect.poll(listed).toEqual([panKehua.name]);
      await list().getByRole('status').getByText('找到 1 个').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(listed).toEqual([]);
    }
    const { compose, take } = await inputMethod(page);
    await compose('pan');
    await page.keyboard.press('Enter');
    expect(await listed()).toEqual([]);
    await take('潘');
    await expect.poll(listed).toEqual([panKehua.name]);
    await isClean();
    await page.keyboard.press('Enter');
    await heading().getByText(panKehua.name).waitFor();
    await box.fill('没有这样的名字');
    await list().getByRole('status').getByText('找到 0 个').waitFor();
  });

  async function chooseMissing() {
    const group = list().locator('details').last();
    await group.locator('summary').click();
    await group.getByRole('link').first().click();
  }

  async function openAllStatements() {
    await details().locator('details > summary').first().waitFor();
    await details().evaluate((region) => {
      for (const statement of region.querySelectorAll('details')) statement.open = true;
    });
    await details().getByRole('blockquote').first().waitFor();
  }
});
