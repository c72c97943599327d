import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(`client/${file}`, 'utf8') }));
const steps = [
  ...(sheets.find(({ file }) => file === 'page/theme.css')?.css ?? '').matchAll(
    /--(?:size|space)-\w+(?=:)/gu,
  ),
].map(([name]) => name);

/** What is of no step: nothing, what stands around it, the whole of what it stands in, and the device's edge. */
const free =
  /^(?:0|auto|inherit|0px|100%|100vw|calc|min|max|env\([\w-]+\)|var\(--(?:column|wide)\)|\d+)$/u;

/** Declarations of a size of letters or of a space that are not made of the scale's steps. */
function offScale(css: string): string[] {
  const found = css
    .replace(/\/\*.*?\*\//gsu, '')
    .matchAll(
      /(?<=[{;]\s*)(font(?:-size)?|(?:padding|margin|(?:row-|column-)?gap)[\w-]*):([^;]+)/gu,
    );
  return [...found].flatMap(([declaration, property = '', value = '']) => {
    const isText = property.startsWith('font');
    const allowed = steps.filter((step) => step.startsWith(isText ? '--size' : '--space'));
    // Of a `font`, what follows the size is no length of its own.
    const lengths = property === 'font' ? value.replace(/\/.*/su, '') : value;
    const parts = lengths.match(/(?:var|env)\([^)]*\)|[\w.%]+/gu) ?? [];
    const isMade = parts.every(
      (part) => free.test(part) || allowed.some((step) => part === `var(${step})`),
    );
    return isMade ? [] : [declaration.replace(/\s+/gu, ' ')];
  });
}

describe('sizes of letters and spaces', () => {
  it('are all of the scale', () => {
    expect(
      sheets.flatMap(({ file, css }) => offScale(css).map((one) => `${file}: ${one}`)),
    ).toEqual([]);
    expect(sheets.length).toBeGreaterThan(25);
  });

  it('have no step that nothing uses', () => {
    const css = sheets.map((sheet) => sheet.css).join('');
    expect(steps).toHaveLength(15);
    expect(steps.filter((step) => !css.includes(`var(${step})`))).toEqual([]);
  });

  it.each([
    ['.a { font-size: 13px; }', 'font-size: 13px'],
    ['.a { color: red; padding: 0 5px; }', 'padding: 0 5px'],
    ['.a { margin-inline-start: calc(-1 * 3px); }', 'margin-inline-start: calc(-1 * 3px)'],
    ['.a { gap: var(--space-huge) 0; }', 'gap: var(--space-huge) 0'],
    ['.a { font-size: var(--space-m); }', 'font-size: var(--space-m)'],
    ['.a { font: 1rem / 1.7 serif; }', 'font: 1rem / 1.7 serif'],
    ['.a { margin-top: 0.5em; }', 'margin-top: 0.5em'],
  ])('are refused in %s', (css, declaration) => {
    expect(offScale(css)).toEqual([declaration]);
  });
});
