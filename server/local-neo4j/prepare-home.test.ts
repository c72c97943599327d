import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareHome } from './prepare-home.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'neo4j home '));
});

afterEach(() => rmSync(home, { recursive: true }));

/** A home that has data, so that no Java is needed to set its password. */
const inUse = () => mkdirSync(join(home, 'data', 'databases'), { recursive: true });
const prepare = (password?: string) =>
  prepareHome({ home, lib: 'lib', java: 'java', password, signal: undefined });

it('gives the password that the home keeps', async () => {
  inUse();
  writeFileSync(join(home, 'password'), 'kept-from-before\n');
  expect(await prepare()).toBe('kept-from-before');
  expect(await prepare('kept-from-before')).toBe('kept-from-before');
});

it.each(['short', 'with a blank', '@argument-file', '密码一二三四五六'])(
  'refuses the password %s',
  async (password) => {
    await expect(prepare(password)).rejects.toMatchObject({ code: 'BAD_PASSWORD' });
  },
);

it('refuses another password than the one the home keeps, and keeps that', async () => {
  inUse();
  writeFileSync(join(home, 'password'), 'kept-from-before\n');
  await expect(prepare('quite-another')).rejects.toMatchObject({ code: 'BAD_PASSWORD' });
  expect(readFileSync(join(home, 'password'), 'utf8')).toBe('kept-from-before\n');
});

it('refuses a home with data whose password nobody knows', async () => {
  inUse();
  await expect(prepare()).rejects.toMatchObject({ code: 'BAD_HOME' });
});

it('keeps a new password from everyone else on the machine', async () => {
  await prepare('a-word-of-mine').catch(() => {});
  expect(readFileSync(join(home, 'password'), 'utf8')).toBe('a-word-of-mine\n');
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
});
