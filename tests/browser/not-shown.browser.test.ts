import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { coloursAt } from './colours-at.ts';
import { askDrawing } from './drawing-points.ts';
import { hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

describe.skipIf(!hasBrowser)('what is chosen and not in the drawing', () => {
  let browser: Browser;
  let page: Page;

  const open = async (path: string, options?: PageOptions) => {
    page = await openPage(browser, { path, ...options });
  };
  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const show = () => details().getByRole('button', { name: '在图中显示' });

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each([
    ['/entity/pan-kehua?hidden=pan-kehua,zhou-dongrui', '已被隐藏', 'hidden', 'zhou-dongrui'],
    ['/entity/pan-kehua?without=kind:PERSON,kind:EVENT', '图例中没有勾选', 'without', 'kind:EVENT'],
    ['/statement/pan-kehua-secretary?without=family:WORK', '图例中没有勾选', 'without', null],
    [
      '/entity/pan-kehua?expanded=kunpeng-plan',
      '只展开了别处',
      'expanded',
      'kunpeng-plan,pan-kehua',
    ],
  ])('is said to be so, and why, at %s', async (path, why, key, left) => {
    await open(path);
    await details().getByText(`图中未显示：`).getByText(why).waitFor();
    await page.getByRole('status').getByText(why).waitFor({ state: 'attached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await show().click();
    await show().waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get(key)).toBe(left);
  });

  it('says of a statement with one end that there is no line for it', async () => {
    await open('/statement/arched-greenhouses-income', { locale: 'en-GB' });
    await details().getByText('so there is no line for it').waitFor();
    expect(await details().getByRole('button', { name: 'Show it in the network' }).count()).toBe(0);
  });

  it('lights nobody else in its place', async () => {
    const { nodes } = await askDrawing();
    const others = nodes.filter(({ slug }) => ['song-guofang', 'wang-qiang'].includes(slug));
    await open('/entity/pan-kehua?hidden=pan-kehua');
    await details().getByText('已被隐藏').waitFor();
    await expect.poll(() => coloursAt(page, others)).toEqual(['#1c7ed6', '#1c7ed6']);
    await show().click();
    await expect.poll(() => coloursAt(page, others)).not.toContain('#1c7ed6');
  });

  it('is said of a hop of a path', async () => {
    await open('/?panel=paths&from=pan-kehua&to=greenhouse-grapes&hidden=pan-kehua');
    const hop = (number: number) =>
      page
        .getByRole('region', { name: '关联路径' })
        .getByRole('listitem')
        .filter({ hasText: `第 ${number} 步` })
        .last();
    await hop(1).getByText('已被隐藏').waitFor();
    expect(await hop(2).getByText('图中未显示').count()).toBe(0);
    await hop(1).getByRole('button', { name: '在图中显示' }).click();
    await hop(1).getByText('已被隐藏').waitFor({ state: 'hidden' });
  });
});
