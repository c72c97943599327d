import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const styles = 'node_modules/@mantine/core/styles';
const taken = [
  ...readFileSync('client/page/mantine.css', 'utf8').matchAll(/styles\/([\w-]+)\.css/g),
].map(([, name = '']) => name);

/** Names that the page's modules import from Mantine. */
function used(): string[] {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(join('client', file), 'utf8').matchAll(
        /import \{([^}]*)\} from '@mantine\/core'/g,
      ),
    ])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

it('has the styles of every Mantine component that the page uses', () => {
  const styled = [...new Set(used())].filter((name) => existsSync(join(styles, `${name}.css`)));
  expect(styled).toContain('Button');
  expect(styled.filter((name) => !taken.includes(name))).toEqual([]);
});

it('takes each once, in the order of Mantine’s whole stylesheet', () => {
  const whole = readFileSync('node_modules/@mantine/core/styles.css', 'utf8');
  const firstRule = (name: string) =>
    /\.m_[0-9a-f]+/.exec(readFileSync(join(styles, `${name}.css`), 'utf8'))?.[0];
  const places = taken.flatMap((name) => whole.indexOf(`${firstRule(name)}`));
  const ofComponents = places.filter((place) => place !== -1);
  expect(ofComponents.length).toBeGreaterThan(10);
  expect(ofComponents).toEqual([...new Set(ofComponents)].sort((a, b) => a - b));
});
