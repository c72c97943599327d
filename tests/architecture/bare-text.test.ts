import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareTexts } from './bare-text.ts';

const component = (parts: string) => `function Part({ is, rows }) {\n  return ${parts};\n}`;

describe('a text of the page', () => {
  it('stands in an element of its own, so that a translated page does not fail', () => {
    const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    expect(files.length).toBeGreaterThan(100);
    const sources = files.map((file) => readFileSync(`client/${file}`, 'utf8'));
    const reactNames = sources.flatMap((source) =>
      Array.from(source.matchAll(/readonly (\w+)\??: .*\bReactNode;/gu), ([, name = '']) => name),
    );
    const found = sources.flatMap((source, index) =>
      bareTexts(source, reactNames).map((at) => `client/${files[index]}:${at}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["<p>{t('a')}{is && <b>{t('b')}</b>}</p>", "2: {t('a')}"],
    ["<p><b>{t('b')}</b> words</p>", '2: words'],
    ["<p><b />{is && t('a')}</p>", "2: {is && t('a')}"],
    [
      '<p>{rows.map((row) => (is ? <b /> : row.words))}</p>',
      '2: {rows.map((row) => (is ? <b /> : row.words))}',
    ],
    ["<>{t('a')}</>", "2: {t('a')}"],
    ["t('a')", "2: t('a')"],
  ])('does not in %s', (parts, found) => {
    expect(bareTexts(component(parts))).toEqual([found]);
  });

  it.each([
    "<p>{t('a')}</p>",
    "<p>{is ? t('a') : t('b')}</p>",
    "<p><span>{t('a')}</span>{' '}{is && <b />}</p>",
    '<p>{rows.map((row) => <b key={row}>{row}</b>)}</p>',
    "<p>{is ? <b /> : t('a')}</p>",
    'null',
  ])('does in %s', (parts) => {
    expect(bareTexts(component(parts))).toEqual([]);
  });
});
