import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const bill = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z.array(
        z.union([
          z.object({ license: z.object({ id: z.string() }) }),
          z.object({ expression: z.string() }),
        ]),
      ),
    }),
  ),
});

/** Packages and their licences, as npm reads them out of what is installed. */
function packages(...args: string[]) {
  const printed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', ...args], {
    encoding: 'utf8',
    maxBuffer: 32 * 1024 * 1024,
  });
  return bill.parse(JSON.parse(printed)).components.map(({ name, version, licenses }) => ({
    name: `${name}@${version}`,
    licence: licenses
      .map((one) => ('license' in one ? one.license.id : one.expression))
      .join(' AND '),
  }));
}

/** They ask for their notice to be kept, and for nothing else that touches our own code. */
const permissive = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'MIT AND Apache-2.0'];

describe('the bill of materials', () => {
  it('of the image has permissive licences only', () => {
    const all = packages('--omit', 'dev');
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ licence }) => !permissive.includes(licence))).toEqual([]);
  });

  it('of the page and the tools has those, and MPL-2.0 in tools that are not handed on', () => {
    const others = packages().filter(({ licence }) => !permissive.includes(licence));
    const named = new Set(others.map(({ licence }) => licence));
    expect([...named].sort()).toEqual([
      '(MIT OR CC0-1.0)',
      '0BSD',
      'BlueOak-1.0.0',
      'MIT OR Apache-2.0',
      'MPL-2.0',
    ]);
    const mpl = others.filter(({ licence }) => licence === 'MPL-2.0').map(({ name }) => name);
    expect(
      mpl.map((name) => name.replace(/@[^@]*$/, '').replace(/-(linux|darwin|win32).*$/, '')),
    ).toEqual(expect.arrayContaining(['axe-core', 'lightningcss']));
  });
});

it('no package runs a script when it is installed', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('hasInstallScript');
});
